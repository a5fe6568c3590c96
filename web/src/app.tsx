import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { FillPage } from './fill/fill-page.js'
import { useDropped } from './fill/input/use-dropped.js'
import {
  chooseLanguage,
  type Language,
  NAMES,
  SayContext,
  sayIn,
  TAGS,
  TellContext,
  tellIn,
} from './i18n/language.js'
import { MaskPage } from './mask/mask-page.js'
import { stateFromParams, stateToParams } from './mask/state.js'
import { EMBED } from './mask/tools.js'
import { SelectField } from './ui/select-field.js'

const HALVES = ['mask', 'fill'] as const
type Half = (typeof HALVES)[number]
const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** All of it. What can be shown again by a link stands behind the # of the address, which no server sees. */
export function App() {
  const [params, setParams] = useState(() => new URLSearchParams(location.hash.slice(1)))
  const [mask, setMask] = useState(() => stateFromParams(params))
  const [asked, setAsked] = useState(params.get('lang'))
  const [theme, setTheme] = useState<Theme>(THEMES.find((x) => x === params.get('theme')) ?? 'auto')
  const [half, setHalf] = useState<Half>(params.get('half') === 'fill' ? 'fill' : 'mask')
  const [dropped, setDropped] = useState<readonly File[]>()
  const visited = useRef(false)
  visited.current ||= half === 'fill'
  const language = chooseLanguage(asked, navigator.languages)
  const say = useMemo(() => sayIn(language), [language])
  const tell = useMemo(() => tellIn(language), [language])
  // In a frame, or on a projector: the content alone.
  const bare = EMBED || (half === 'mask' && mask.projector)

  useLayoutEffect(() => {
    document.documentElement.lang = TAGS[language]
    document.title = say('title')
  }, [language, say])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = EMBED ? 'embed' : bare ? 'projector' : 'page'
  }, [bare])

  // What this page wrote into the address itself need not be read again.
  const written = useRef(location.hash)
  useLayoutEffect(() => {
    const next = stateToParams(mask)
    if (half === 'fill') next.set('half', 'fill')
    if (asked === language) next.set('lang', language)
    if (theme !== 'auto') next.set('theme', theme)
    const hash = next.size > 0 ? `#${next}` : ''
    if (hash === location.hash) return
    written.current = hash
    history.replaceState(null, '', hash || location.pathname + location.search)
  }, [mask, half, asked, language, theme])
  useEffect(() => {
    const read = () => {
      if (location.hash === written.current) return
      written.current = location.hash
      const read = new URLSearchParams(location.hash.slice(1))
      setParams(read)
      setMask(stateFromParams(read))
      setAsked(read.get('lang'))
      setTheme(THEMES.find((x) => x === read.get('theme')) ?? 'auto')
      setHalf(read.get('half') === 'fill' ? 'fill' : 'mask')
    }
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  const isMask = half === 'mask'
  useDropped(isMask, (files) => {
    if (bare) return
    setDropped(files)
    setHalf('fill')
  })

  return (
    <SayContext.Provider value={say}>
      {!bare && (
        <>
          <button type="button" class="skip" onClick={skip}>
            {say('skip')}
          </button>
          <header>
            <div class="brand">
              <h1>
                <Logo /> {say('title')}
              </h1>
              <p>{say('tagline')}</p>
            </div>
            <div class="settings">
              <SelectField<Language>
                label={say('language')}
                name="language"
                value={language}
                options={[
                  ['en', NAMES.en],
                  ['zh', NAMES.zh],
                ]}
                onValue={setAsked}
              />
              <SelectField<Theme>
                label={say('theme')}
                name="theme"
                value={theme}
                options={[
                  ['auto', say('themeAuto')],
                  ['light', say('themeLight')],
                  ['dark', say('themeDark')],
                ]}
                onValue={setTheme}
              />
            </div>
            <Tabs half={half} onHalf={setHalf} label={say('halves')} say={say} />
          </header>
        </>
      )}
      <main id="main" tabIndex={-1}>
        {bare && <h1 class="unseen">{say('title')}</h1>}
        <div {...panelOf('mask', bare)} hidden={half !== 'mask'}>
          {half === 'mask' && <MaskPage state={mask} onState={setMask} />}
        </div>
        <div {...panelOf('fill', bare)} hidden={half !== 'fill'}>
          {/* Kept when the other half is shown: a table may be training. */}
          {visited.current && (
            <TellContext.Provider value={tell}>
              <FillPage dropped={dropped} />
            </TellContext.Provider>
          )}
        </div>
      </main>
      {!bare && <footer>{say('footer')}</footer>}
    </SayContext.Provider>
  )
}

// A link would write into the address, where the state is.
function skip() {
  document.getElementById('main')?.focus()
}

/** Without tabs there is nothing that a panel belongs to. */
function panelOf(half: Half, bare: boolean) {
  const id = `panel-${half}`
  return bare ? { id } : { id, role: 'tabpanel' as const, 'aria-labelledby': `tab-${half}` }
}

interface TabsProps {
  readonly half: Half
  readonly onHalf: (half: Half) => void
  readonly label: string
  readonly say: ReturnType<typeof sayIn>
}

function Tabs({ half, onHalf, label, say }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other = half === 'mask' ? 'fill' : 'mask'
    onHalf(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {HALVES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={half === name}
          tabIndex={half === name ? 0 : -1}
          onClick={() => onHalf(name)}
          onKeyDown={onKeyDown}
        >
          {say(name === 'mask' ? 'maskTab' : 'fillTab')}
        </button>
      ))}
    </div>
  )
}

function Logo() {
  return (
    <svg viewBox="0 0 16 16" width="26" height="26" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="var(--accent)" />
      <path d="M3 3h2v10H3zm4 0h2v10H7z" fill="#fff" />
      <path d="M11 3h2v10h-2z" fill="#f2a541" />
    </svg>
  )
}
