import type { Node } from 'web-tree-sitter';

/** Where a definition begins, its comments and decorators included, and the names of it and of those around it. */
export interface Definition {
  /** UTF-16 code units. */
  readonly start: number;
  readonly names: readonly string[];
}

const words = (list: string) => new Set(list.split(' '));
/** Kinds of nodes that define something with a name, over all grammars. */
const definitions = words(
  'function_declaration function_definition function_item function_statement generator_function_declaration method_definition ' +
    'method_declaration method singleton_method constructor_declaration destructor_declaration operator_declaration ' +
    'class_declaration class_definition class_specifier abstract_class_declaration class module struct_specifier struct_item ' +
    'struct_declaration enum_specifier enum_item enum_declaration interface_declaration trait_declaration trait_item impl_item ' +
    'union_item type_alias_declaration type_declaration type_item type_alias namespace_definition namespace_declaration ' +
    'file_scoped_namespace_declaration internal_module mod_item record_declaration annotation_type_declaration ' +
    'delegate_declaration property_declaration macro_definition lexical_declaration variable_declaration class_statement ' +
    'class_method_definition',
);
/** Nodes that only wrap a definition. */
const wrappers = words(
  'export_statement decorated_definition template_declaration ambient_declaration expression_statement',
);
const variables = words('lexical_declaration variable_declaration');
const before = /comment|attribute|decorator|annotation/;
/** A definition longer than this is looked into for its members; one passage holds a shorter one. */
const longDefinition = 1_200;
const maxDepth = 12;

/** The definitions of a file in order, members of long ones among them. */
export function definitionsOf(root: Node): Definition[] {
  const found: Definition[] = [];
  collect(root, [], found, 0);
  return found;
}

function collect(parent: Node, around: readonly string[], found: Definition[], depth: number): void {
  for (const child of parent.namedChildren) {
    const definition = child === null ? null : unwrapped(child);
    if (child === null || definition === null) {
      // Guards and bodies (`#ifndef`, `namespace {`, a class body) hold definitions without being one.
      if (child !== null && depth < maxDepth && isHolder(child)) collect(child, around, found, depth + 1);
      continue;
    }
    const names = [...around, nameOf(definition)].filter((name) => name !== '');
    found.push({ start: startWithComments(child), names });
    const isLong = definition.endIndex - definition.startIndex > longDefinition;
    if (isLong && depth < maxDepth) collect(definition, names, found, depth + 1);
  }
}

function unwrapped(node: Node): Node | null {
  if (wrappers.has(node.type)) {
    for (const child of node.namedChildren) {
      const inner = child === null ? null : unwrapped(child);
      if (inner !== null) return inner;
    }
    return null;
  }
  if (!definitions.has(node.type)) return null;
  // A constant is a definition where a function or class is given a name.
  const isFunction = /=>|\bfunction\b|\bclass\b/;
  return variables.has(node.type) && !isFunction.test(node.text.slice(0, 400)) ? null : node;
}

function isHolder({ type }: Node): boolean {
  return /body|block|declaration_list|preproc|linkage|program|statement_list|namespace/.test(type);
}

function nameOf(node: Node): string {
  const named = node.childForFieldName('name');
  if (named !== null) return oneName(named.text);
  for (let inner = node.childForFieldName('declarator'); inner !== null;) {
    const deeper: Node | null = inner.childForFieldName('declarator');
    if (deeper === null) return oneName(inner.text);
    inner = deeper;
  }
  // `impl Tree` in Rust.
  const type = node.childForFieldName('type');
  if (type !== null) return oneName(type.text);
  for (const child of node.namedChildren) {
    const own = child?.childForFieldName('name');
    if (own) return oneName(own.text);
  }
  return '';
}

function oneName(text: string): string {
  return (
    text
      .split(/[\n({]/, 1)[0]
      ?.trim()
      .slice(0, 80) ?? ''
  );
}

/** Comments that touch a definition belong to it. */
function startWithComments(node: Node): number {
  let first = node;
  for (let previous = first.previousSibling; previous !== null; previous = previous.previousSibling) {
    const touches = first.startPosition.row - previous.endPosition.row <= 1;
    if (!before.test(previous.type) || !touches) break;
    first = previous;
  }
  return first.startIndex;
}
