import type { Finger } from '../picture-plan.ts';
import type { Context } from './canvas.ts';

/** Fingers over the sheet: round, with a shadow, most with a nail. */
export function drawFingers(context: Context, fingers: readonly Finger[]): void {
  for (const finger of fingers) {
    const { width } = finger;
    context.save();
    context.translate(finger.tipX, finger.tipY);
    context.rotate(finger.direction);
    context.shadowColor = '#0007';
    context.shadowBlur = width * 0.35;
    context.shadowOffsetX = width * 0.08;
    context.shadowOffsetY = width * 0.12;
    context.fillStyle = finger.skin;
    context.beginPath();
    context.moveTo(-finger.length, -width * 0.62);
    context.lineTo(-width * 1.1, -width * 0.52);
    context.bezierCurveTo(-width * 0.2, -width * 0.52, 0, -width * 0.3, 0, 0);
    context.bezierCurveTo(0, width * 0.3, -width * 0.2, width * 0.52, -width * 1.1, width * 0.52);
    context.lineTo(-finger.length, width * 0.62);
    context.fill();
    context.shadowColor = 'transparent';
    const round = context.createLinearGradient(0, -width * 0.55, 0, width * 0.55);
    round.addColorStop(0, '#0003');
    round.addColorStop(0.35, '#fff2');
    round.addColorStop(1, '#0005');
    context.fillStyle = round;
    context.fill();
    if (finger.nail) nail(context, width);
    context.restore();
  }
}

function nail(context: Context, width: number): void {
  context.fillStyle = '#fbe3d888';
  context.strokeStyle = '#0002';
  context.lineWidth = width * 0.02;
  context.beginPath();
  context.ellipse(-width * 0.42, 0, width * 0.36, width * 0.27, 0, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}
