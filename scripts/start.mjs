// `npm start` opens the kiosk. The kiosk is not built yet: say so, and show what there is.
console.error(
  'キオスク画面はまだありません。カードの読み取りは次のコマンドで試せます / The kiosk has no screens yet. To read a card:',
);
console.error('  npm run -s card -- read --specimen permanent-resident');
process.exit(1);
