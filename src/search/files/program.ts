import { programFound, type Found } from './program-found.ts';
import type { ProgramQuery } from './program-query.ts';

/** Pagefind's program (WebAssembly, 1.6) at work on an index, whose chunks it gets as searches need them. */
export interface Program {
  /** The names of the chunks of words that a query needs, loaded or not; empty ones stand for none. */
  wordChunks(query: ProgramQuery): string[];
  addWords(chunk: Uint8Array): void;
  search(query: ProgramQuery): Found;
}

/** Starts the program; `meta` makes Pagefind's list of what the index consists of. */
export async function program(module: BufferSource, meta: () => Uint8Array): Promise<Program> {
  const starting = WebAssembly.instantiate(module, imports);
  // Made while other threads compile the program.
  const list = meta();
  const { instance } = await starting;
  const engine = instance.exports as unknown as Exports;
  const given = (bytes: Uint8Array): [start: number, length: number] => {
    const start = engine.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(engine.memory.buffer).set(bytes, start);
    return [start, bytes.length];
  };
  const text = (value: string) => given(encoder.encode(value));
  const read = <Value>([start, length]: [number, number], reader: (answer: Uint8Array) => Value): Value => {
    const value = reader(new Uint8Array(engine.memory.buffer, start, length));
    engine.__wbindgen_free(start, length, 1);
    return value;
  };
  let index = engine.init_pagefind(...given(list));
  return {
    wordChunks: ({ plain }) => read(engine.request_indexes(index, ...text(plain)), listed),
    addWords: (chunk) => void (index = engine.load_index_chunk(index, ...given(chunk))),
    search({ plain, written, phrase }) {
      const words = [...text(plain), ...text(written)] as const;
      const [from, length] = text('{}');
      // Among all pages, in no order but its own, and with accents making no difference but to the order.
      const found = engine.search(index, ...words, from, length, ...text(''), Number(phrase), 0);
      return read(found, programFound);
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function listed(answer: Uint8Array): string[] {
  return JSON.parse(decoder.decode(answer)) as string[];
}

// What wasm-bindgen makes of the program's functions: texts and bytes go in as a place in its memory and a length, and come out so.
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(start: number, length: number, align: number): void;
  init_pagefind(start: number, length: number): number;
  load_index_chunk(index: number, start: number, length: number): number;
  request_indexes(index: number, start: number, length: number): [number, number];
  search(index: number, ...textsAndSettings: number[]): [number, number];
}

// Its table of JavaScript's values stays empty: none is ever given to it.
const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
