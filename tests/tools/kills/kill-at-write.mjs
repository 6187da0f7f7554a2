/**
 * Loaded before a command: kills its whole group as it writes, `IT77_LAST_WRITE` says when. « line 3 » is once its
 * third step has been told of, « file 400 » when half of its four hundredth file is written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [what, rank] = process.env.IT77_LAST_WRITE.split(' ');
let seen = 0;

const isTheLast = () => {
  seen += 1;
  return seen === Number(rank);
};
const die = () => process.kill(0, 'SIGKILL');

/** A step’s name, then its time; the other lines are Astro’s. */
const OWN_LINE = /^▸ |^ {2}\d+\.\d s$/mu;

if (what === 'line') {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text, ...others) => {
    const isDone = write(text, ...others);
    if (OWN_LINE.test(String(text)) && isTheLast()) die();
    return isDone;
  };
} else {
  const { writeFileSync } = fs;
  const halfOf = (data) => data.slice(0, data.length / 2);
  const dying =
    (write) =>
    (path, data, ...others) => {
      if (!isTheLast()) return write(path, data, ...others);
      writeFileSync(path, halfOf(data));
      return die();
    };
  fs.writeFileSync = dying(writeFileSync);
  fs.promises.writeFile = dying(fs.promises.writeFile);
  syncBuiltinESMExports();
}
