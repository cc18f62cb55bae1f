import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useState, type JSX, type RefObject } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';

/** Whether the end of something that scrolls is out of sight. */
export function useEndOutOfSight(end: RefObject<HTMLElement | null>): boolean {
  const [outOfSight, setOutOfSight] = useState(false);
  useEffect(() => {
    if (end.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      setOutOfSight(entries.at(-1)?.isIntersecting === false);
    });
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [end]);
  return outOfSight;
}

/**
 * 下に続きがあります: stands at the lower edge of what scrolls, over its last lines, and leads there by a touch. For the
 * eye only: keyboards and screen readers reach what is below without it.
 */
export function MoreBelow({ end }: { readonly end: RefObject<HTMLElement | null> }): JSX.Element {
  return (
    <Box
      aria-hidden
      data-more-below
      sx={({ kiosk }) => ({
        display: 'grid',
        placeContent: 'end center',
        height: 92,
        paddingBlockEnd: '8px',
        pointerEvents: 'none',
        background: `linear-gradient(transparent, ${kiosk.ground} 78%)`,
      })}
    >
      <ButtonBase
        tabIndex={-1}
        onClick={() => {
          if (end.current !== null) scrollOn(end.current);
        }}
        sx={({ kiosk, typography }) => ({
          fontFamily: typography.fontFamily,
          gap: '8px',
          minHeight: 44,
          paddingInline: '16px 20px',
          borderRadius: '22px',
          border: `1px solid ${kiosk.controlLine}`,
          fontSize: 16,
          fontWeight: 700,
          color: kiosk.primary,
          backgroundColor: kiosk.surface,
          pointerEvents: 'auto',
        })}
      >
        <ExpandMore />
        <Bilingual text="result.more-below" inline englishSize={14} />
      </ButtonBase>
    </Box>
  );
}

/** Most of a screenful further: a line or two stay in sight, so that nobody loses the place. */
function scrollOn(inside: HTMLElement): void {
  let scroller = inside.parentElement;
  while (scroller !== null && !scrolls(scroller)) scroller = scroller.parentElement;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller?.scrollBy({ top: scroller.clientHeight * 0.7, behavior: calm ? 'auto' : 'smooth' });
}

const scrolls = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
