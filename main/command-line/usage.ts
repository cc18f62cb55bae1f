export const usage = `card: reads and verifies residence cards without a window

  card readers
  card read --number AA12345678BB [--reader NAME] [--wait SECONDS] [--trust-store DIR]
            [--save-images DIR] [--specimen NAME]
  card play SPECIMEN [--vpcd HOST:PORT]
  card specimens
  card doctor [--trust-store DIR]
  card trust-store list [--trust-store DIR]
  card trust-store add FILE… [--trust-store DIR]
  card trust-store download [--trust-store DIR]

One JSON document on standard output. Exit code 0: done; 1: a failure; 2: wrong usage.
NODE_DEBUG=residence-card logs each command's header, lengths and status word to standard error.`;
