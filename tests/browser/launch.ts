import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from './chromium.ts';

/** A browser in a container has neither a sandbox nor a graphics card, and must not talk to anybody on its own account. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await chromium();
  return playwright.launch({
    args: FLAGS,
    env: { ...process.env, ...env },
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
