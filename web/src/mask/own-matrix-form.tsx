import { useId, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { FileDrop } from '../ui/file-drop.js'
import { matrixFromText } from './matrix-text.js'
import { isNpy, MatrixError, matrixFromNpy, type OwnMatrix } from './own-matrix.js'
import { asNames, type MaskState, resized } from './state.js'

const MOST_MB = 4

interface Props {
  readonly state: MaskState
  readonly onState: (state: MaskState) => void
}

/** Scores of the visitor's own: pasted, chosen or dropped. */
export function OwnMatrixForm({ state, onState }: Props) {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [error, setError] = useState<MatrixError>()
  const use = (read: () => OwnMatrix) => {
    try {
      const { rows, columns, values, rowNames, columnNames } = read()
      onState({
        ...resized(state, rows, columns),
        own: values,
        rowNames: asNames(rowNames ?? [], rows),
        columnNames: asNames(columnNames ?? [], columns),
      })
      setError(undefined)
    } catch (reason) {
      if (!(reason instanceof MatrixError)) throw reason
      setError(reason)
    }
  }
  const readFile = async (file: File) => {
    if (file.size > MOST_MB * 1e6) return setError(new MatrixError('ownTooBig', { most: MOST_MB }))
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      return setError(new MatrixError('ownUnreadable'))
    }
    use(() =>
      isNpy(bytes) ? matrixFromNpy(bytes) : matrixFromText(new TextDecoder().decode(bytes)),
    )
  }
  return (
    <section class="card own">
      <h2>{say('own')}</h2>
      <FileDrop
        name="matrix"
        accept=".csv,.tsv,.txt,.npy"
        label={say('ownFile')}
        text={say('ownText')}
        onFile={readFile}
      />
      <label for={id}>{say('ownLabel')}</label>
      <textarea
        id={id}
        name="matrix-text"
        rows={4}
        spellcheck={false}
        placeholder={'tensor([[1.5, -0.2, 0.7],\n        [0.1, 2.0, -1.3]])'}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" name="use-matrix" onClick={() => use(() => matrixFromText(text))}>
          {say('ownUse')}
        </button>
        {state.own && (
          <button
            type="button"
            name="drop-matrix"
            onClick={() => onState({ ...state, own: undefined })}
          >
            {say('ownDrop')}
          </button>
        )}
      </div>
      <p role="status" data-matrix class={error ? 'error' : 'hint'}>
        {error
          ? say(error.key, error.values)
          : state.own
            ? say('ownNow', { rows: state.rows, columns: state.columns })
            : ''}
      </p>
    </section>
  )
}
