import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
import PENGUINS from '../../../../examples/penguins.csv?raw'
import { useSay } from '../../i18n/language.js'
import { JoinFiles } from '../join/join-files.js'
import { useIncoming } from './use-incoming.js'

const ACCEPT =
  '.csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson,.parquet,.pq,.xlsx,.xlsm,.gz,.zst,.safetensors,text/csv,text/plain'

function isModel({ name }: File): boolean {
  return /\.safetensors$/i.test(name)
}

interface Props {
  readonly isEmpty: boolean
  /** Files that were dropped where this is not shown. */
  readonly dropped: readonly File[] | undefined
  readonly onOpen: (file: Blob, name: string) => void
  /** A model that was downloaded before. */
  readonly onModel: (file: File) => void
}

/** Where a table comes from: a file that is chosen or dropped anywhere, cells that are pasted, or the example. */
export function OpenTable({ isEmpty, dropped, onOpen, onModel }: Props) {
  const say = useSay()
  const id = useId()
  const part = useRef<HTMLDivElement>(null)
  const [several, setSeveral] = useState<readonly File[]>([])
  const [opened, setOpened] = useState<File>()
  const [note, setNote] = useState<'pastedCell' | 'pasteByKeys'>()
  const open = useCallback(
    (file: Blob, name: string) => {
      setNote(undefined)
      onOpen(file, name)
    },
    [onOpen],
  )
  const onFiles = useCallback(
    (all: readonly File[]) => {
      const model = all.find(isModel)
      const files = all.filter((file) => !isModel(file))
      const [first] = files
      // A table that comes with it is open first.
      if (first === undefined) return model && onModel(model)
      if (model) onModel(model)
      setSeveral(files.length > 1 ? files : [])
      setOpened(first)
      open(first, first.name)
    },
    [open, onModel],
  )
  useEffect(() => {
    if (dropped) onFiles(dropped)
  }, [dropped, onFiles])
  const onText = useCallback(
    (text: string) => {
      if (text === 'cell') return setNote('pastedCell')
      setSeveral([])
      open(new Blob([text]), `${say('pastedName')}.tsv`)
    },
    [open, say],
  )
  const over = useIncoming(part, { onFiles, onText })
  const paste = async () => {
    try {
      const text = await navigator.clipboard.readText()
      onText(/\S[\t\r\n]+\S/.test(text) ? text : 'cell')
    } catch {
      setNote('pasteByKeys')
    }
  }
  const choose = (file: File) => {
    setOpened(file)
    open(file, file.name)
  }
  return (
    <div ref={part} class="open-table" data-drop="table">
      <div class="open-text">
        <p class="invitation">{say('dropTable')}</p>
        <p class="hint">{say('dropFormats')}</p>
      </div>
      <div class="buttons">
        <input
          id={id}
          class="file"
          name="table"
          type="file"
          multiple
          accept={ACCEPT}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            // So that the same file can be chosen again.
            currentTarget.value = ''
          }}
        />
        <label for={id} class="button">
          {say('ownFile')}
        </label>
        <button type="button" name="paste" onClick={paste}>
          {say('pasteCells')}
        </button>
        <button
          type="button"
          name="penguins"
          class={isEmpty ? 'primary' : ''}
          title={say('penguinsText')}
          onClick={() => {
            setSeveral([])
            open(new Blob([PENGUINS]), 'penguins.csv')
          }}
        >
          {say('penguins')}
        </button>
      </div>
      {note && (
        <p role="status" class="hint" data-note-input={note}>
          {say(note)}
        </p>
      )}
      {several.length > 1 && (
        <div class="several" role="status">
          <span>
            {opened
              ? say('severalFiles', { count: several.length, name: opened.name })
              : say('severalJoined', { count: several.length })}
          </span>
          <span class="buttons">
            {several.map((file) => (
              <button
                key={file.name}
                type="button"
                name="other-file"
                aria-pressed={file === opened}
                onClick={() => choose(file)}
              >
                {file.name}
              </button>
            ))}
          </span>
          <JoinFiles
            files={several}
            onJoined={(file, name) => {
              setOpened(undefined)
              open(file, name)
            }}
          />
        </div>
      )}
      {over && (
        <div class="drop-here" aria-hidden="true">
          <p>{say('dropHere')}</p>
        </div>
      )}
    </div>
  )
}
