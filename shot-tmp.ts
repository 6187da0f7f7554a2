import { chromium } from '@playwright/test';
import { serveSite } from './src/tools/serve/serve-site';
const [, , root = 'dist', path = '/presse/', name = 'presse', ...modes] = process.argv;
const site = await serveSite({ root });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const mode of modes.length
  ? modes
  : ['390-light', '820-light', '1440-light', '1440-dark', '390-dark', 'print']) {
  const page = await browser.newPage({ locale: 'fr-FR' });
  if (mode === 'print') {
    await page.goto(site.url + path);
    await page.setViewportSize({ width: 688, height: 1000 }); await page.emulateMedia({ media: 'print' }); await page.screenshot({ path: `/tmp/t-press/${name}-print.png`, fullPage: true });
    await page.pdf({ path: `/tmp/t-press/${name}.pdf`, format: 'A4' });
  } else {
    const [w, c] = mode.split('-');
    await page.setViewportSize({ width: Number(w), height: 900 });
    await page.emulateMedia({ colorScheme: c as 'light' });
    await page.goto(site.url + path);
    await page.evaluate(() => {
      document.querySelectorAll('img').forEach((i) => {
        i.loading = 'eager';
      });
    });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/t-press/${name}-${mode}.png`, fullPage: true });
    console.log(
      mode,
      await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]),
    );
  }
  await page.close();
}
await browser.close();
await site.close();
