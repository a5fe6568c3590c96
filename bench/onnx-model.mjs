/**
 * Writes the small ONNX graphs that are measured, so that no model file has to be shipped and no
 * protobuf library installed. An ONNX model is a protobuf message; its field numbers are those of
 * `onnx.proto`.
 */

const FLOAT = 1
const BOOL = 9

/** A base-128 varint. Everything here is small and positive, except the axis: -1 has ten bytes. */
function varint(value) {
  const bytes = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const more = rest >> 7n
    bytes.push(Number(rest & 0x7fn) | (more > 0n ? 0x80 : 0))
    rest = more
  } while (rest > 0n)
  return bytes
}

const integer = (field, value) => [...varint(field << 3), ...varint(value)]
const bytes = (field, content) => [
  ...varint((field << 3) | 2),
  ...varint(content.length),
  ...content,
]
const text = (field, value) => bytes(field, new TextEncoder().encode(value))

const node = (op, inputs, output, attributes = []) => [
  ...inputs.flatMap((name) => text(1, name)),
  ...text(2, output),
  ...text(4, op),
  ...attributes.flatMap((attribute) => bytes(5, attribute)),
]

/** AttributeProto of type INT (2). */
const attribute = (name, value) => [...text(1, name), ...integer(3, value), ...integer(20, 2)]

/** AttributeProto of type INTS (7). */
const integers = (name, values) => [
  ...text(1, name),
  ...values.flatMap((value) => integer(8, value)),
  ...integer(20, 7),
]

/** A value with a type and a rank; its sizes are left open, one name each. */
function valueInfo(name, elementType, rank) {
  const dims = Array.from({ length: rank }, (_, i) => bytes(1, text(2, `${name}${i}`))).flat()
  const tensorType = [...integer(1, elementType), ...bytes(2, dims)]
  return [...text(1, name), ...bytes(2, bytes(1, tensorType))]
}

/** A float scalar stored in the graph. */
function scalar(name, value) {
  const raw = new Uint8Array(new Float32Array([value]).buffer)
  return [...integer(2, FLOAT), ...text(8, name), ...bytes(9, raw)]
}

/**
 * The bytes of a model with the input `x`, and `mask` (bool, True = masked out) or `bias` (float)
 * where it masks, and the output `y`.
 *
 * @param {'where' | 'add' | 'softmax' | 'attention'} form Softmax(Where(mask, -1e9, x)), Softmax(x + bias),
 *   Softmax(x), or Softmax(x k^T / 8 + bias) v: the heads have 64 numbers
 * @param {number} rank number of dimensions of every input; their sizes are free
 * @returns {Uint8Array}
 */
export function softmaxModel(form, rank) {
  const softmax = (input) => node('Softmax', [input], 'y', [attribute('axis', -1)])
  const graphs = {
    where: {
      nodes: [node('Where', ['mask', 'fill', 'x'], 'filled'), softmax('filled')],
      inputs: [valueInfo('x', FLOAT, rank), valueInfo('mask', BOOL, rank)],
      constants: [scalar('fill', -1e9)],
    },
    add: {
      nodes: [node('Add', ['x', 'bias'], 'filled'), softmax('filled')],
      inputs: [valueInfo('x', FLOAT, rank), valueInfo('bias', FLOAT, rank)],
      constants: [],
    },
    attention: {
      nodes: [
        node('Transpose', ['k'], 'turned', [integers('perm', [0, 1, 3, 2])]),
        node('MatMul', ['x', 'turned'], 'products'),
        node('Mul', ['products', 'scale'], 'scores'),
        node('Add', ['scores', 'bias'], 'filled'),
        node('Softmax', ['filled'], 'weights', [attribute('axis', -1)]),
        node('MatMul', ['weights', 'v'], 'y'),
      ],
      inputs: ['x', 'k', 'v', 'bias'].map((name) => valueInfo(name, FLOAT, rank)),
      constants: [scalar('scale', 1 / 8)],
    },
    softmax: { nodes: [softmax('x')], inputs: [valueInfo('x', FLOAT, rank)], constants: [] },
  }
  const { nodes, inputs, constants } = graphs[form]
  const graph = [
    ...nodes.flatMap((content) => bytes(1, content)),
    ...text(2, form),
    ...constants.flatMap((content) => bytes(5, content)),
    ...inputs.flatMap((content) => bytes(11, content)),
    ...bytes(12, valueInfo('y', FLOAT, rank)),
  ]
  const opset = integer(2, 13)
  return Uint8Array.from([...integer(1, 8), ...bytes(7, graph), ...bytes(8, opset)])
}
