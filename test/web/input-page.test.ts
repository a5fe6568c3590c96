import { encodeText } from 'colmask/bytes'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe.js'
import { cell, drop, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'
import { rowsXml, workbook } from '../helpers/workbook.js'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const openFill = (hash = '') => site.open({ hash: `#half=fill${hash}` })
const done = async (page: Page) => {
  await page.context().close()
  site.check()
}
const size = (page: Page) => page.locator('[data-size]').textContent()
const title = (page: Page) => page.locator('[data-phase] h2').first().textContent()

interface Carried {
  readonly files?: Readonly<Record<string, string>>
  readonly text?: string
  readonly html?: string
}

/** What a browser does when something is dragged over an element, dropped on it, or pasted there. */
function bring(page: Page, what: 'dragover' | 'drop' | 'paste', on: string, carried: Carried) {
  return page.evaluate(
    ([type, selector, { files = {}, text, html }]) => {
      const data = new DataTransfer()
      for (const [name, content] of Object.entries(files)) data.items.add(new File([content], name))
      if (text !== undefined) data.setData('text/plain', text)
      if (html !== undefined) data.setData('text/html', html)
      const init = { bubbles: true, cancelable: true }
      const event =
        type === 'paste'
          ? new ClipboardEvent(type, { ...init, clipboardData: data })
          : new DragEvent(type, { ...init, dataTransfer: data })
      document.querySelector(selector)?.dispatchEvent(event)
      return event.defaultPrevented
    },
    [what, on, carried] as const,
  )
}

const CSV = 'a,b\n1,x\n,y\n3,x\n'

describe('a drop', () => {
  it('anywhere on the page opens a file; the page says so while it is over it', async () => {
    const page = await openFill()
    expect(await bring(page, 'dragover', 'footer', { files: { 'x.csv': CSV } })).toBe(true)
    expect(await page.locator('.drop-here').textContent()).toBe('Drop to open')
    expect(await violationsOf(page)).toEqual([])
    await bring(page, 'drop', 'footer', { files: { 'x.csv': CSV } })
    await phase(page, 'ready')
    expect(await page.locator('.drop-here').count()).toBe(0)
    expect([await title(page), await size(page)]).toEqual(['x.csv', '3 rows, 2 columns, 1 hole.'])
    await done(page)
  })

  it('of several files opens one, names the others, and opens them on a click', async () => {
    const page = await openFill()
    const files = { 'one.csv': CSV, 'two.csv': 'c\n1\n2\n', 'three.csv': 'd\n1\n\n3\n' }
    await bring(page, 'drop', 'header', { files })
    await phase(page, 'ready')
    expect(await page.locator('.several').textContent()).toContain(
      '3 files: one.csv is open, one at a time. Open another:',
    )
    const others = page.locator('[name="other-file"]')
    expect(await others.allTextContents()).toEqual(['one.csv', 'two.csv', 'three.csv'])
    await others.nth(1).click()
    await expect.poll(() => title(page)).toBe('two.csv')
    expect(await others.nth(1).getAttribute('aria-pressed')).toBe('true')
    expect(await violationsOf(page)).toEqual([])
    await done(page)
  })

  it('on the other half of the page opens this one, beside the box that takes a matrix', async () => {
    const page = await site.open()
    const files = { 'x.csv': CSV }
    // Else the browser leaves the page for the file.
    expect(await bring(page, 'dragover', 'footer', { files })).toBe(true)
    await bring(page, 'drop', '[data-drop="matrix"]', { files: { 'm.csv': '1,2\n3,4\n' } })
    expect(await page.locator('[data-phase]').count()).toBe(0)
    expect(await bring(page, 'drop', 'footer', { files })).toBe(true)
    await phase(page, 'ready')
    expect(await title(page)).toBe('x.csv')
    expect(await page.locator('#tab-fill').getAttribute('aria-selected')).toBe('true')
    await done(page)
  })
})

describe('cells that are pasted', () => {
  it('from a spreadsheet are a table: tabs, quotes around line breaks, decimal commas', async () => {
    const page = await openFill()
    const text = 'name\tx\tnote\r\nAda\t1,5\t"two\nlines"\r\nBen\t\tnone\r\nCleo\t2,25\tnone\r\n'
    const html = '<table><tr><td>not this</td></tr></table>'
    await bring(page, 'paste', 'body', { text, html })
    await phase(page, 'ready')
    expect([await title(page), await size(page)]).toEqual([
      'pasted.tsv',
      '3 rows, 3 columns, 1 hole.',
    ])
    expect(await cell(page, 0, 1).textContent()).toBe('1,5')
    expect(await cell(page, 1, 1).getAttribute('class')).toBe('hole')
    await done(page)
  })

  it('of a web page are its largest table', async () => {
    const page = await openFill('&lang=zh')
    const rows =
      '<tr><th>城市</th><th>n</th></tr><tr><td>北京 </td><td>1</td></tr><tr><td>"上海"</td><td></td></tr>'
    const html = `<p>x</p><table><tr><td>menu</td></tr></table><table>${rows}</table>`
    await bring(page, 'paste', 'body', { html })
    await phase(page, 'ready')
    expect(await title(page)).toBe('粘贴的表格.tsv')
    expect(await size(page)).toBe('2 行，2 列，1 处空缺。')
    expect(await cell(page, 1, 0).textContent()).toBe('"上海"')
    await done(page)
  })

  it('are none where there is one alone; and a field keeps what is pasted into it', async () => {
    const page = await openFill()
    await bring(page, 'paste', 'body', { text: 'alone' })
    expect(await page.locator('[data-note-input]').textContent()).toMatch(
      /^That is a single cell\. Copy a range/,
    )
    await drop(page, 'x.csv', CSV)
    await phase(page, 'ready')
    await bring(page, 'paste', '[name="fill-seed"]', { text: 'a\tb\n1\t2\n' })
    expect(await title(page)).toBe('x.csv')
    await done(page)
  })

  it('come by a button too, where the browser lets it', async () => {
    const page = await openFill()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('a\tb\n1\t2\n\t4\n5\t6\n'))
    await page.locator('[name="paste"]').click()
    await phase(page, 'ready')
    expect(await size(page)).toBe('3 rows, 2 columns, 1 hole.')
    await page.context().clearPermissions()
    await done(page)
  })
})

describe('what people have', () => {
  const text = 'Straße,größe\nMüller,1\nÄrger,\nÖl,3\n'
  const chinese = `城市,人口\n${'北京,1\n上海,\n广州,3\n'.repeat(3)}`
  it.each([
    ['Latin-1', encodeText(text, 'windows-1252'), 'Müller'],
    ['UTF-16', encodeText(`\uFEFF${text}`, 'utf-16le'), 'Müller'],
    ['GBK', encodeText(chinese, 'gb18030'), '北京'],
    [
      'a workbook',
      workbook({
        sheets: [
          {
            rows: rowsXml([
              ['Straße', 'größe'],
              ['Müller', 1],
              ['Öl', null],
            ]),
          },
        ],
      }),
      'Müller',
    ],
  ])('%s is read', async (_, bytes, first) => {
    const page = await openFill()
    await drop(page, 'x.csv', bytes)
    await phase(page, 'ready')
    expect(await cell(page, 0, 0).textContent()).toBe(first)
    await done(page)
  })

  it.each([
    ['en', 'photo.png', '\x89PNG\r\n\x1a\n\0', /an image \(PNG\)\. Numbers in a picture cannot/],
    [
      'zh',
      'photo.png',
      '\x89PNG\r\n\x1a\n\0',
      /^这里无法读取该文件：它是图片（PNG）。无法读取图片/,
    ],
    ['en', 'x.docx', 'PK\x03\x04....word/x', /a document \(\.docx\)\. Copy its table there/],
    ['zh', 'x.zip', 'PK\x03\x04....notes/x', /ZIP 压缩包.*请先解压/],
  ])('in %s, %s is named with what to do', async (language, name, content, said) => {
    const page = await openFill(`&lang=${language}`)
    await drop(
      page,
      name,
      Uint8Array.from(content, (c) => c.charCodeAt(0)),
    )
    await page.waitForSelector('[data-failure]:not(:empty)')
    expect(await page.locator('[data-failure]').textContent()).toMatch(said)
    await done(page)
  })

  it('a row of too many cells, and a kind that does not fit, are told in Chinese', async () => {
    const page = await openFill('&lang=zh')
    await drop(page, 'x.csv', 'a,b\n1,2\n3,4,5\n6,7\n8,9\n')
    await page.waitForSelector('[data-failure]:not(:empty)')
    const failure = () => page.locator('[data-failure]').textContent()
    expect(await failure()).toBe(
      '无法把它读作表格：第 3 行第 3 处，应有 2 个单元格，实际有 3 个。请改正该处，或换一种方式读取文件。',
    )
    await drop(page, 'y.csv', 'a;b\n1;x\n;y\n3;\n')
    await phase(page, 'ready')
    await page.locator('[data-name="b"] select:not([data-role])').selectOption('number')
    await expect.poll(failure).toBe('该列保持不变：第 1 行“b”列的单元格“x”不是这种类型。')
    await done(page)
  })
})
