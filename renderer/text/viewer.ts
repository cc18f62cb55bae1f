/** Words of the enlarged card face (利用マニュアル 1.10, 6). */
export const viewerText = {
  ja: {
    title: '券面画像の拡大表示',
    hint: '2本の指で拡大・縮小、ダブルタップで2倍、ドラッグで移動',
    'zoom-in': '拡大',
    'zoom-out': '縮小',
    reset: '元に戻す',
    close: '閉じる',
    scale: '{{scale}}倍',
  },
  en: {
    title: 'Enlarged card face',
    hint: 'Pinch to zoom, double tap for 2x, drag to move',
    'zoom-in': 'Zoom in',
    'zoom-out': 'Zoom out',
    reset: 'Reset',
    close: 'Close',
    scale: '{{scale}}x',
  },
} as const;
