import { project } from '../photography/homography.ts';
import type { PlannedSheet } from '../picture-plan.ts';
import type { Context } from './canvas.ts';

/** The shadow that a sheet throws on what it lies on. The sheet itself is laid over it afterwards. */
export function drawShadowBelow(
  context: Context,
  { homography, widthMm, heightMm, cornerMm }: PlannedSheet,
): void {
  const { width } = context.canvas;
  context.save();
  context.shadowColor = '#000a';
  context.shadowBlur = width * 0.012;
  context.shadowOffsetX = width * 0.003;
  context.shadowOffsetY = width * 0.005;
  context.fillStyle = '#555';
  context.beginPath();
  // A fifth of a millimetre inside the edge: of the ground itself nothing may show.
  const inner = 0.2;
  for (let step = 0; step < 36; step++) {
    const angle = ((step + 0.5) / 36) * 2 * Math.PI;
    const [right, down] = [Math.cos(angle) > 0, Math.sin(angle) > 0];
    const x = (right ? widthMm - cornerMm : cornerMm) + Math.cos(angle) * (cornerMm - inner);
    const y = (down ? heightMm - cornerMm : cornerMm) + Math.sin(angle) * (cornerMm - inner);
    const corner = project(homography, { x, y });
    if (step === 0) context.moveTo(corner.x, corner.y);
    else context.lineTo(corner.x, corner.y);
  }
  context.fill();
  context.restore();
}
