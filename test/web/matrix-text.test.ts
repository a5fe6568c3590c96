import { expect, it } from 'vitest'
import { matrixFromText } from '../../web/src/mask/matrix-text.js'
import { MatrixError } from '../../web/src/mask/own-matrix.js'
import { WALKTHROUGH } from '../../web/src/mask/state.js'
import { printedText, stepsOf } from '../../web/src/mask/steps.js'

const ROWS = [
  [1, -2.5],
  [1e-3, 400],
]

it.each([
  ['PyTorch', 'tensor([[ 1.0000, -2.5000],\n        [ 0.0010, 400.0000]])'],
  ['a power of ten', 'tensor([[ 1.0000e+00, -2.5000e+00],\n        [ 1.0000e-03,  4.0000e+02]])'],
  [
    'its device and dtype',
    "tensor([[1., -2.5], [1e-3, 400.]], device='cuda:0', dtype=torch.float16)",
  ],
  ['its gradient', 'tensor([[1., -2.5],\n [1e-3, 400.]], grad_fn=<SoftmaxBackward0>)'],
  ['a name before it', 'scores=\ntensor([[1., -2.5], [0.001, 400.]])\nmasked=\ntensor([[True]])'],
  ['a parameter', 'weight = torch.tensor([[1, -2.5], [1e-3, 400]], requires_grad=True)'],
  ['a list of Python', '[[1, -2.5], [1e-3, 400],]'],
  ['a list over lines', '[\n  [1, -2.5],\n  [1e-3, 400],\n]'],
  ['NumPy', '[[ 1.0e+00 -2.5e+00]\n [ 1.0e-03  4.0e+02]]'],
  ['a row of NumPy over two lines', '[[ 1.\n  -2.5]\n [ 0.001\n  400.]]'],
  ['an array', 'array([[1., -2.5],\n       [1e-3, 400.]], dtype=float32)'],
  ['commas', '1,-2.5\n1e-3,400'],
  ['a minus sign', '1, −2.5\n.001, 400.'],
  ['tabs, and decimal commas', '1\t-2,5\n0,001\t400'],
  ['semicolons, and decimal commas', '1;-2,5\r\n0,001;400'],
  ['spaces, and decimal commas', '1 -2,5\n0,001 400'],
])('reads %s', (_, text) => {
  const { rows, columns, values, rowNames, columnNames } = matrixFromText(text)
  expect([rows, columns, rowNames, columnNames]).toEqual([2, 2, undefined, undefined])
  expect(values).toEqual(Float32Array.from(ROWS.flat()))
})

it.each([
  ['the,cat\n1,2\n3,4', undefined, ['the', 'cat']],
  [',the,cat\na,1,2\nb,3,4', ['a', 'b'], ['the', 'cat']],
  ['token\tthe\tcat\na\t1\t2\nb\t3\t4', ['a', 'b'], ['the', 'cat']],
  ['the\tcat\na\t1,0\t2,0\nb\t3\t4', ['a', 'b'], ['the', 'cat']],
  ['a;1;2\nb;3;4', ['a', 'b'], undefined],
  ['"x, y",the,"cat"\n"a, b",1,2\nb,3,4', ['a, b', 'b'], ['the', 'cat']],
  ['the cat\n1 2\n3 4', undefined, ['the', 'cat']],
])('names of rows and columns: %j', (text, rowNames, columnNames) => {
  const matrix = matrixFromText(text)
  expect([...matrix.values]).toEqual([1, 2, 3, 4])
  expect(matrix.rowNames).toEqual(rowNames)
  expect(matrix.columnNames).toEqual(columnNames)
})

it('vectors are one row; infinities and NaN are read as PyTorch, NumPy and Python write them', () => {
  expect(matrixFromText('tensor([1., 2., 3.])')).toMatchObject({ rows: 1, columns: 3 })
  const { values } = matrixFromText("[inf, -inf, nan, float('-inf'), np.nan, -torch.inf, Infinity]")
  expect([...values]).toEqual([
    ...[Infinity, -Infinity, Number.NaN, -Infinity, Number.NaN, -Infinity, Infinity],
  ])
})

it('what the page prints can be pasted into it', () => {
  const { values } = matrixFromText(printedText(stepsOf(WALKTHROUGH)))
  const scores = stepsOf(WALKTHROUGH).scores.data
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(scores[i] ?? 0, 3)
  expect(values).toHaveLength(20)
})

it.each([
  ['tensor([[1., 2., ..., 3.]])', 'ownCut', {}],
  ['[[[1, 2]]]', 'ownDeep', {}],
  ['[[1, 2], [3', 'ownOpen', {}],
  ['[]', 'ownEmpty', {}],
  ['[[1, 2],\n [3]]', 'ownRagged', { line: 2, got: 1, first: 1, expected: 2 }],
  ['[[1, 2],\n [3, x]]', 'ownNotNumber', { line: 2, column: 2, text: 'x' }],
  ['a,1,2\nb,3,y', 'ownNotNumber', { line: 2, column: 3, text: 'y' }],
  ['1.234,5;2', 'ownNotNumber', { line: 1, column: 1, text: '1.234,5' }],
  [`[${'1,'.repeat(33)}]`, 'ownTooLarge', { rows: 1, columns: 33, most: 32 }],
])('refuses %j in words', (text, key, values) => {
  let reason: unknown
  try {
    matrixFromText(text)
  } catch (error) {
    reason = error
  }
  expect(reason).toBeInstanceOf(MatrixError)
  expect(reason).toMatchObject({ key, values })
})
