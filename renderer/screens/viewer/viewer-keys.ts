export type ViewerAction =
  | { readonly do: 'zoom'; readonly direction: 1 | -1 }
  | { readonly do: 'reset' }
  /** Pixels by which the picture moves. */
  | { readonly do: 'pan'; readonly x: number; readonly y: number };

const stride = 80;

/** What a key does in the viewer; an arrow looks in its direction, so the picture moves the other way. */
export function actionOfKey(key: string): ViewerAction | null {
  switch (key) {
    case '+':
    case '=':
    case ';': // + of a Japanese keyboard without Shift
      return { do: 'zoom', direction: 1 };
    case '-':
      return { do: 'zoom', direction: -1 };
    case '0':
      return { do: 'reset' };
    case 'ArrowLeft':
      return { do: 'pan', x: stride, y: 0 };
    case 'ArrowRight':
      return { do: 'pan', x: -stride, y: 0 };
    case 'ArrowUp':
      return { do: 'pan', x: 0, y: stride };
    case 'ArrowDown':
      return { do: 'pan', x: 0, y: -stride };
    default:
      return null;
  }
}
