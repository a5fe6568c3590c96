import type { Page } from 'playwright'
import { cell, drop, fill, phase } from '../../helpers/fill-page.js'
import { germanTable, strayWord, surveyWithRemarks } from '../../helpers/messy-tables.js'
import { wavyTable } from '../../helpers/wavy-table.js'
import type { Look, Story } from './state.js'

const fold = (page: Page, selector: string) => page.locator(`${selector} > summary`).first().click()
const ready = async (page: Page, name: string, content: string) => {
  await drop(page, name, content)
  await phase(page, 'ready')
}
const filled = async (page: Page) => {
  await fill(page)
  await phase(page, 'filled')
}
const audited = (page: Page) => page.waitForSelector('[data-audited="1"]', { state: 'attached' })

const PENGUINS: readonly Look[] = [
  { name: 'fill-start', reach: async () => {} },
  {
    name: 'fill-ready',
    reach: async (page) => {
      await page.locator('[name="penguins"]').click()
      await phase(page, 'ready')
    },
  },
  {
    name: 'fill-filled',
    reach: async (page) => {
      await filled(page)
      await audited(page)
    },
  },
  {
    name: 'fill-opened',
    reach: async (page) => {
      await page.locator('[data-column-report="sex"] .opener').click()
      await page.locator('[name="sort-holes"]').click()
      await cell(page, 3, 2).focus()
    },
  },
  { name: 'fill-menu', reach: (page) => fold(page, '.menu') },
  {
    name: 'fill-draws',
    reach: async (page) => {
      await fold(page, '.menu')
      await page.locator('[name="draw"]').click()
      await page.waitForSelector('[name="download-long"]')
    },
  },
  {
    name: 'fill-stale',
    reach: async (page) => {
      await page.locator('[name="view-before"]').click()
      await page.locator('[data-name="sex"] [data-role]').selectOption('leave')
      await page.locator('[data-name="island"] select:not([data-role])').selectOption('text')
      await page.waitForSelector('.stale-note')
    },
  },
]

/** What is seen of 'Fill my table'. */
export const FILL_STORIES: readonly Story[] = [
  { name: 'fill', hash: '#half=fill', looks: PENGUINS },
  {
    name: 'fill-messy',
    hash: '#half=fill',
    looks: [
      {
        name: 'fill-refused',
        reach: async (page) => {
          await drop(page, 'Bericht.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n')
          await page.waitForSelector('[data-failure]:not(:empty)')
        },
      },
      {
        name: 'fill-unread',
        reach: async (page) => {
          await drop(page, 'broken.csv', 'a,b\n1,2\n1,2,3\n4,5\n')
          await page.waitForSelector('[data-failure]:not(:empty)')
          await fold(page, '.reading details')
        },
      },
      { name: 'fill-german', reach: (page) => ready(page, 'umsatz.csv', germanTable()) },
      {
        name: 'fill-reading',
        reach: async (page) => {
          await fold(page, '.reading details')
          await fold(page, '.findings')
        },
      },
      { name: 'fill-german-filled', reach: filled },
      { name: 'fill-stray', reach: (page) => ready(page, 'lab.csv', strayWord('see note')) },
      { name: 'fill-remarks', reach: (page) => ready(page, 'survey.csv', surveyWithRemarks()) },
      {
        name: 'fill-several',
        reach: async (page) => {
          const files = ['north.csv', 'south.csv', 'a file with a rather long name, 2024.csv'].map(
            (name) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(wavyTable(20, 4)) }),
          )
          await page.locator('[name="table"]').setInputFiles(files)
          await page.waitForSelector('[name="other-file"]')
          await phase(page, 'ready')
        },
      },
      {
        name: 'fill-dragged',
        reach: (page) =>
          page.evaluate(() => {
            const data = new DataTransfer()
            data.items.add(new File(['a'], 'a.csv'))
            const options = { dataTransfer: data, bubbles: true }
            document.body.dispatchEvent(new DragEvent('dragenter', options))
            document.body.dispatchEvent(new DragEvent('dragover', options))
          }),
      },
    ],
  },
  {
    name: 'fill-run',
    hash: '#half=fill',
    looks: [
      {
        name: 'fill-running',
        reach: async (page) => {
          await ready(page, 'waves.csv', wavyTable(3000, 20))
          await fill(page, 'best')
          await page.waitForSelector('[data-left]')
        },
      },
      {
        name: 'fill-long',
        reach: async (page) => {
          await page.locator('[name="stop"]').click()
          await page.waitForSelector('[data-phase]:not([data-phase="filling"])')
          await ready(page, 'wide.csv', wavyTable(300, 300))
          await fill(page, 'best')
          await page.waitForSelector('[name="long-few"]')
        },
      },
    ],
  },
]
