/** Preloaded in a command (`node --import`): at its end, writes its peak of memory in the file that IT77_PEAK names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.IT77_PEAK, JSON.stringify(process.resourceUsage().maxRSS / 1024));
});
