import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react';
import { TransformComponent, TransformWrapper, type ReactZoomPanPinchRef } from 'react-zoom-pan-pinch';
import { CardFace, type CardFaceProps } from '../../card-face/card-face.tsx';
import { cardAspect } from '../../card-face/face-of-kind.ts';
import { DoubleTap } from './double-tap.ts';
import { actionOfKey, type ViewerAction } from './viewer-keys.ts';
import { ViewerFooter, ViewerHeader } from './viewer-bars.tsx';
import { maxScale, minScale, scaleAfterDoubleTap, scaleAfterStep } from './zoom-scale.ts';

interface ZoomableFaceProps extends CardFaceProps {
  readonly onClose: () => void;
}

const animationTime = 180;
const fill = { width: '100%', height: '100%' } as const;
/** The library brings these in a style element of its own, which a strict policy may refuse. */
const wrapperStyle = { ...fill, position: 'relative', overflow: 'hidden' } as const;
const contentStyle = { ...fill, display: 'flex', transformOrigin: '0% 0%' } as const;

export function ZoomableFace({ onClose, ...face }: ZoomableFaceProps): JSX.Element {
  const zoom = useRef<ReactZoomPanPinchRef>(null);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [doubleTap] = useState(() => new DoubleTap());
  const [scale, setScale] = useState<number>(minScale);
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const time = still ? 0 : animationTime;

  // Keys belong to the picture, wherever in the viewer it was last touched.
  useEffect(() => root.current?.focus(), []);

  const zoomTo = (target: number, x: number, y: number): void => {
    if (target === minScale) void zoom.current?.resetTransform(time, 'easeOut');
    else void zoom.current?.zoomToPoint(target, x, y, time, 'easeOut');
  };
  const current = (): number => zoom.current?.state.scale ?? minScale;
  const act = (action: ViewerAction): void => {
    const box = stage.current?.getBoundingClientRect();
    if (box === undefined) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    switch (action.do) {
      case 'zoom':
        zoomTo(scaleAfterStep(current(), action.direction), x, y);
        return;
      case 'reset':
        zoomTo(minScale, x, y);
        return;
      case 'pan':
        void zoom.current?.panBy(action.x, action.y, time, 'easeOut');
        return;
    }
  };
  const pressKey = (event: KeyboardEvent): void => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? null : actionOfKey(event.key);
    if (action === null) return;
    event.preventDefault();
    act(action);
  };
  const release = (event: PointerEvent): void => {
    if (!doubleTap.release(event)) return;
    const { clientX, clientY } = event;
    // The touch ends after the pointer, and its end stops every animation of the library.
    requestAnimationFrame(() => {
      zoomTo(scaleAfterDoubleTap(current()), clientX, clientY);
    });
  };

  return (
    <Box
      ref={root}
      tabIndex={-1}
      data-viewer=""
      data-scale={scale.toFixed(3)}
      onKeyDown={pressKey}
      sx={{ display: 'flex', flexDirection: 'column', height: '100%', outline: 'none !important' }}
    >
      <ViewerHeader onClose={onClose} />
      <Box
        ref={stage}
        onPointerDown={(event) => {
          doubleTap.press(event);
        }}
        onPointerUp={release}
        onPointerCancel={(event) => {
          doubleTap.cancel(event);
        }}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'hidden',
          touchAction: 'none',
          cursor: scale > minScale ? 'grab' : 'zoom-in',
        }}
      >
        <TransformWrapper
          ref={zoom}
          minScale={minScale}
          maxScale={maxScale}
          disablePadding
          doubleClick={{ disabled: true }}
          wheel={{ step: 0.1 }}
          velocityAnimation={{ disabled: still }}
          zoomAnimation={{ disabled: still }}
          onTransform={(_ref, state) => {
            setScale(state.scale);
          }}
        >
          <TransformComponent wrapperStyle={wrapperStyle} contentStyle={contentStyle}>
            <Box
              sx={{ ...fill, display: 'grid', placeItems: 'center', padding: '24px', containerType: 'size' }}
            >
              <Box sx={{ width: `min(100cqw - 48px, (100cqh - 48px) * ${cardAspect})` }}>
                <CardFace {...face} />
              </Box>
            </Box>
          </TransformComponent>
        </TransformWrapper>
      </Box>
      <ViewerFooter scale={scale} onAction={act} />
    </Box>
  );
}
