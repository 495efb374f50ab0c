import {
  AliasNode,
  AndNode,
  IdentifierNode,
  JoinNode,
  OperationNodeTransformer,
  ParensNode,
  RawNode,
  TableNode,
  WhereNode,
  type DeleteQueryNode,
  type FromNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type MergeQueryNode,
  type OperationNode,
  type QueryId,
  type UpdateQueryNode,
  type UsingNode,
  type WithNode,
} from 'kysely'
import type { Declaration } from './declare.ts'
import { seen, type Seen, type View } from './visibility.ts'

/**
 * Kysely with this plugin sees an office only through one act's view: every reference to a table about people is
 * replaced by what the act may see of it, for reading, counting, changing and removing alike. A table that nobody
 * declared cannot be named at all.
 */
export function scopePlugin(declarations: ReadonlyMap<string, Declaration>, view: View | 'everyone'): KyselyPlugin {
  return {
    transformQuery: ({ node, queryId }) => new ScopeTransformer(declarations, view).transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  }
}

class ScopeTransformer extends OperationNodeTransformer {
  readonly #declarations: ReadonlyMap<string, Declaration>
  readonly #view: View | 'everyone'
  readonly #named = new Set<string>()

  constructor(declarations: ReadonlyMap<string, Declaration>, view: View | 'everyone') {
    super()
    this.#declarations = declarations
    this.#view = view
  }

  protected override transformWith(node: WithNode, queryId?: QueryId): WithNode {
    for (const { name } of node.expressions) {
      const own = name.table.table.identifier.name
      if (this.#declarations.has(own)) throw new Error(`a common table expression may not be named ${own}: a table is`)
      this.#named.add(own)
    }
    return super.transformWith(node, queryId)
  }

  // Kysely visits a query's parts in the order of its keys; the names in `with` must be known before `from`.
  protected override transformNodeImpl<T extends OperationNode>(node: T, queryId?: QueryId): T {
    const expressions = (node as { with?: WithNode }).with?.expressions ?? []
    for (const { name } of expressions) this.#named.add(name.table.table.identifier.name)
    return super.transformNodeImpl(node, queryId)
  }

  protected override transformFrom(node: FromNode, queryId?: QueryId): FromNode {
    const walked = super.transformFrom(node, queryId)
    return { ...walked, froms: walked.froms.map((one) => this.#source(one)) }
  }

  protected override transformUsing(node: UsingNode, queryId?: QueryId): UsingNode {
    const walked = super.transformUsing(node, queryId)
    return { ...walked, tables: walked.tables.map((one) => this.#source(one)) }
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const walked = super.transformJoin(node, queryId)
    return { ...walked, table: this.#source(walked.table) }
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    const walked = super.transformUpdateQuery(node, queryId)
    const where = walked.table ? this.#targetCondition(walked.table) : undefined
    return where ? { ...walked, where: alsoWhere(walked.where, where) } : walked
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId?: QueryId): DeleteQueryNode {
    if (node.from.froms.some((one) => this.#declared(one)?.declaration.table === 'entries'))
      throw new Error('people leave a register by leave')
    // The target must stay a table; only `using` may become what the act sees of one.
    const { from: target, ...rest } = node
    const walked = super.transformDeleteQuery({ ...rest, from: { ...target, froms: [] } }, queryId)
    const conditions = target.froms.flatMap((one) => this.#targetCondition(one) ?? [])
    const where = conditions.reduce((all: WhereNode | undefined, one) => alsoWhere(all, one), walked.where)
    return { ...walked, from: target, ...(where ? { where } : {}) }
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    const into = node.into ? this.#declared(node.into)?.declaration.table : undefined
    if (into === 'people') throw new Error('people are added by addRows, which the gate looks after')
    if (into === 'entries') throw new Error('people enter a register by enter')
    return super.transformInsertQuery(node, queryId)
  }

  protected override transformMergeQuery(_node: MergeQueryNode): MergeQueryNode {
    throw new Error('merge goes past the scope: use insert, update and delete')
  }

  #declared(node: OperationNode): { declaration: Declaration; alias: string } | undefined {
    const table = AliasNode.is(node) ? node.node : node
    if (!TableNode.is(table)) return undefined
    const { schema, identifier } = table.table
    if (schema) throw new Error(`${schema.name}.${identifier.name}: an operation sees its own office only`)
    const alias = AliasNode.is(node) && IdentifierNode.is(node.alias) ? node.alias.name : identifier.name
    const declaration = this.#declarations.get(identifier.name)
    if (declaration) return { declaration, alias }
    if (this.#named.has(identifier.name)) return undefined
    throw new Error(`${identifier.name} is not a declared table`)
  }

  #seen(node: OperationNode): { alias: string; table: string; seen: Seen } | undefined {
    const found = this.#declared(node)
    if (!found || this.#view === 'everyone') return undefined
    return {
      alias: found.alias,
      table: found.declaration.table,
      seen: seen(found.declaration, found.alias, this.#view),
    }
  }

  #source(node: OperationNode): OperationNode {
    const found = this.#seen(node)
    if (!found || (!found.seen.where && !found.seen.columns)) return node
    const columns = found.seen.columns ?? '*'
    const where = found.seen.where ? ` where ${found.seen.where}` : ''
    const quoted = `"${found.alias.replaceAll('"', '""')}"`
    const inner = RawNode.createWithSql(`select ${columns} from "${found.table}" as ${quoted}${where}`)
    return AliasNode.create(ParensNode.create(inner), IdentifierNode.create(found.alias))
  }

  #targetCondition(node: OperationNode): OperationNode | undefined {
    const found = this.#seen(node)
    return found?.seen.where ? RawNode.createWithSql(`(${found.seen.where})`) : undefined
  }
}

const alsoWhere = (where: WhereNode | undefined, condition: OperationNode): WhereNode =>
  WhereNode.create(where ? AndNode.create(ParensNode.create(where.where), condition) : condition)
