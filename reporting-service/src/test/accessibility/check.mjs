// Opens each page given as a file in Chromium, runs axe-core in it, and prints what it finds as one JSON object.
// usage: node check.mjs CHROMIUM PAGE.html...
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, ...pages] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const widths = [1280, 360];

const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const results = [];
  for (const file of pages) {
    for (const width of widths) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      results.push({
        width,
        passes: found.passes.length,
        overflow,
        violations: found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((n) => n.html) })),
        incomplete: found.incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.length })),
      });
      await page.close();
    }
  }
  console.log(JSON.stringify(results));
} finally {
  await browser.close();
}
