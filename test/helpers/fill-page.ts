import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

/** What is done in the half 'Fill my table' of the playground. */

export function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
  return page.locator('[name="table"]').setInputFiles(file)
}

export function cell(page: Page, row: number, column: number) {
  return page.locator(`[data-cell="${row}:${column}"]`)
}

export function phase(page: Page, name: string) {
  return page.waitForSelector(`[data-phase="${name}"]`, { timeout: 50_000 })
}

export async function fill(page: Page, effort = 'fast'): Promise<void> {
  await page.locator('[name="effort"]').selectOption(effort)
  await page.locator('[name="fill"]').click()
}

export async function downloaded(page: Page, what: string) {
  const button = page.locator(`[name="download-${what}"]`)
  // All formats but that of the file are in a menu.
  if (!(await button.isVisible())) await page.locator('.menu > summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
