// Leaves out of a bundle what bundlers must keep, as they cannot know that nobody asks for it: methods and getters of
// classes, of a name that nothing in it asks any object for.
import ts from 'typescript'

/** Called by engines, not by name. */
const CALLED = ['constructor', 'toString', 'toJSON', 'next', 'then']

/**
 * @param {string} code one module, whose classes are its own
 * @param {readonly string[]} keep names that others ask for
 */
export function dropMembers(code, keep) {
  for (;;) {
    const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true)
    const asked = new Set([...CALLED, ...keep])
    const members = []
    const visit = (node) => {
      for (const name of askedBy(node)) asked.add(name)
      if (isMember(node)) members.push(node)
      ts.forEachChild(node, visit)
    }
    visit(file)
    const idle = members.filter(({ name }) => !asked.has(name.text))
    if (idle.length === 0) return code
    // From the last one, so that places stay.
    for (const { pos, end } of idle.reverse()) code = code.slice(0, pos) + code.slice(end)
  }
}

function isMember(node) {
  return (
    (ts.isMethodDeclaration(node) || ts.isGetAccessor(node)) &&
    ts.isClassLike(node.parent) &&
    ts.isIdentifier(node.name)
  )
}

/** Names by which a piece of code takes something of an object, or may. */
function askedBy(node) {
  if (ts.isPropertyAccessExpression(node)) return [node.name.text]
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name
    return ts.isIdentifier(name) ? [name.text] : []
  }
  // Objects that stand for others, and names that are held in variables.
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    return ts.isIdentifier(node.name) ? [node.name.text] : []
  }
  return ts.isStringLiteralLike(node) ? [node.text] : []
}
