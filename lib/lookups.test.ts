import type { ElementAccessExpression, Node } from 'typescript/unstable/ast'
import {
  isBinaryExpression,
  isElementAccessExpression,
  isFunctionLikeDeclaration,
} from 'typescript/unstable/ast/is'
import type { Checker } from 'typescript/unstable/sync'
import { API } from 'typescript/unstable/sync'
import { afterAll, expect, test } from 'vitest'

const api = new API({ cwd: process.cwd() })

afterAll(() => api.close())

/** Commands are typed by who runs them. */
const served = /\/(?:app|components|lib)\/(?!cli\/|db\/generated\/)(?!.*test)/

test('no object is asked by any text: that is for `own`, a map, or `hasOwn` before it', {
  timeout: 600_000,
}, () => {
  const [project] = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects()
  if (!project) throw new Error('The project cannot be read.')
  const { program, checker } = project
  const names = program
    .getSourceFileNames()
    .filter((name) => served.test(name) && !name.includes('/node_modules/'))
  const lookups = names.flatMap((name) => {
    const file = program.getSourceFile(name)
    return file ? lookupsIn(file, '', checker) : []
  })
  expect(names.length).toBeGreaterThan(300)
  expect(lookups.filter(({ isGuarded }) => isGuarded).length).toBeGreaterThan(0)
  expect(lookups.filter(({ isGuarded }) => !isGuarded)).toEqual([])
})

type Lookup = { file: string; text: string; isGuarded: boolean }

/** Reads of an object by a name that may be any text, and whether the function around each asks `hasOwn`. */
function lookupsIn(node: Node, around: string, checker: Checker): Lookup[] {
  const inside = isFunctionLikeDeclaration(node) ? node.getText() : around
  const found: Lookup[] = []
  if (isElementAccessExpression(node) && isRead(node) && isByAnyText(node, checker))
    found.push({
      file: node.getSourceFile().fileName,
      text: node.getText(),
      isGuarded: inside.includes('Object.hasOwn('),
    })
  node.forEachChild((child) => {
    found.push(...lookupsIn(child, inside, checker))
    return undefined
  })
  return found
}

const isRead = (node: Node) =>
  !(
    isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.getText() === '='
  )

function isByAnyText(node: ElementAccessExpression, checker: Checker): boolean {
  const [key, table] = checker.getTypeAtLocation([node.argumentExpression, node.expression])
  return (
    key !== undefined &&
    table !== undefined &&
    checker.typeToString(key) === 'string' &&
    checker.getIndexInfosOfType(table).length > 0
  )
}
