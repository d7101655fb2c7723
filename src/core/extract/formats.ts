import type { FileType } from '../../shared/file-types.ts';
import type { BinaryReaderName } from './binary-readers.ts';

/** The parts of Trove that turn bytes into text. */
export type ReaderName =
  | 'text'
  | 'code'
  | 'markdown'
  | 'rst'
  | 'html'
  | 'xml'
  | 'csv'
  | 'json'
  | 'calendar'
  | 'contacts'
  | 'notebook'
  | 'subtitles'
  | 'latex'
  | 'drawio'
  | 'shortcut'
  | BinaryReaderName;

export interface Format {
  readonly type: FileType;
  /** The extension without the dot, or the sniffed kind; lower case. */
  readonly format: string;
  /** Null: listed by name only. */
  readonly reader: ReaderName | null;
}

const readable: readonly [FileType, ReaderName, string][] = [
  ['text', 'text', 'txt text log nfo asc readme me lst diz changelog license'],
  ['text', 'markdown', 'md mdx markdown mdown mkd mkdn mdwn rmd qmd page'],
  ['text', 'rst', 'rst rest'],
  ['text', 'subtitles', 'srt vtt ass ssa'],
  ['markup', 'latex', 'tex latex ltx'],
  ['code', 'notebook', 'ipynb'],
  ['data', 'shortcut', 'url desktop'],
  ['data', 'apple', 'webloc plist-binary'],
  ['document', 'apple', 'webarchive'],
  ['markup', 'text', 'org adoc asciidoc sty cls bib textile wiki mediawiki creole typ man'],
  ['markup', 'html', 'html htm xhtml xht shtml'],
  [
    'markup',
    'xml',
    'xml xsl xslt xsd dtd rss atom rdf opml tmx docbook dbk jats tei nxml dita ditamap xliff xlf',
  ],
  ['document', 'xml', 'fb2'],
  ['document', 'drawio', 'drawio dio'],
  ['image', 'xml', 'svg'],
  ['image', 'svgz', 'svgz'],
  ['image', 'image', 'jpg jpeg png gif webp avif heic heif tif tiff bmp cr2 nef arw dng'],
  ['audio', 'recording', 'mp3 m4a m4b aac flac wav ogg oga opus wma aiff aif ape'],
  ['video', 'recording', 'mp4 m4v mov mkv webm wmv 3gp ogv'],
  ['data', 'xml', 'kml gpx plist resx wsdl xmp gml musicxml'],
  ['data', 'json', 'json geojson jsonl ndjson json5 webmanifest topojson jsonld'],
  ['data', 'text', 'yaml yml toml ini cfg conf properties env vcs ldif dif po pot strings reg'],
  ['data', 'calendar', 'ics ifb ical'],
  ['data', 'contacts', 'vcf vcard'],
  ['sheet', 'csv', 'csv tsv tab psv'],
  [
    'code',
    'code',
    'js mjs cjs jsx ts mts cts tsx py pyi pyw rb rs go java kt kts scala c h cc cpp cxx hpp hh hxx cs fs fsx vb ' +
      'swift m mm php pl pm t lua r jl hs lhs elm ex exs erl hrl clj cljs cljc edn lisp el scm rkt ml mli dart groovy ' +
      'gradle sh bash zsh fish ps1 psm1 bat cmd awk sed sql graphql gql proto thrift css scss sass less styl vue svelte ' +
      'astro ejs hbs mustache pug tf hcl nix dockerfile makefile mk cmake ninja bazel bzl zig nim d pas pp f f90 f95 for ' +
      'asm s v sv vhd vhdl cu cuh glsl hlsl wgsl vert frag diff patch gitignore editorconfig sol cr coffee tcl vim',
  ],
  [
    'archive',
    'archive',
    'zip tar gz tgz bz2 tbz tbz2 xz txz zst tzst 7z rar cab cpio iso lz lzma ar deb lha lzh warc',
  ],
  ['document', 'pdf', 'pdf'],
  ['document', 'docx', 'docx docm dotx dotm'],
  ['document', 'odf', 'odt ott odg otg sxw stw'],
  ['sheet', 'odf', 'ods ots sxc stc'],
  ['slides', 'odf', 'odp otp sxi sti'],
  ['document', 'odf-flat', 'fodt fodg'],
  ['sheet', 'odf-flat', 'fods'],
  ['slides', 'odf-flat', 'fodp'],
  ['document', 'visio', 'vsdx vsdm vstx'],
  ['document', 'xps', 'xps oxps'],
  ['document', 'iwork', 'pages'],
  ['sheet', 'iwork', 'numbers'],
  ['slides', 'iwork', 'key'],
  ['document', 'write', 'wri'],
  ['document', 'ole', 'doc dot wiz'],
  ['sheet', 'ole', 'xls xlt xla xlr'],
  ['slides', 'ole', 'ppt pps pot'],
  ['mail', 'ole', 'msg oft'],
  ['other', 'ole', 'ole'],
  ['document', 'rtf', 'rtf'],
  ['document', 'mail', 'mhtml mht'],
  ['document', 'wordperfect', 'wpd wp wp5 wp6 wpt'],
  ['document', 'bare-text', 'wps one pub vsd sam lwp'],
  ['document', 'ole', 'hwp'],
  ['document', 'flat-word', 'wordml'],
  ['sheet', 'xlsb', 'xlsb'],
  ['data', 'sqlite', 'db sqlite sqlite3 db3 s3db'],
  ['data', 'access', 'mdb accdb'],
  ['data', 'dbase', 'dbf'],
  ['mail', 'tnef', 'tnef'],
  ['mail', 'mail', 'eml emlx'],
  ['mail', 'mbox', 'mbox mbx'],
  ['document', 'epub', 'epub'],
  ['sheet', 'xlsx', 'xlsx xlsm xltx xltm'],
  ['slides', 'pptx', 'pptx pptm ppsx ppsm potx potm'],
];

const listedOnly: readonly [FileType, string][] = [
  ['document', 'mobi azw azw3 djvu chm lit'],
  ['document', 'ai indd eps ps dvi'],
  ['mail', 'pst ost'],
  ['image', 'ico psd xcf raw cr3 jxl jp2 tga'],
  ['audio', 'mid midi amr'],
  ['video', 'avi flv mpg mpeg mts m2ts vob'],
  ['archive', 'dmg rpm jar war apk img'],
  ['data', 'parquet arrow feather npy npz pkl h5 hdf5 onnx safetensors bson dat'],
  ['other', 'exe dll so dylib o obj a lib class pyc wasm bin woff woff2 ttf otf eot swf msi'],
];

/** Names that differ from their usual extension. */
const aliases: Readonly<Record<string, string>> = {
  markdown: 'md',
  mdown: 'md',
  mkd: 'md',
  mkdn: 'md',
  mdwn: 'md',
  htm: 'html',
  text: 'txt',
  yml: 'yaml',
  jpeg: 'jpg',
  tiff: 'tif',
};

const formatsByExtension = new Map<string, Format>();
for (const [type, extensions] of listedOnly) register(type, null, extensions);
for (const [type, reader, extensions] of readable) register(type, reader, extensions);

function register(type: FileType, reader: ReaderName | null, extensions: string): void {
  for (const extension of extensions.split(' ')) {
    formatsByExtension.set(extension, { type, reader, format: aliases[extension] ?? extension });
  }
}

/** What people call a format that is not read yet; otherwise its extension in capitals. */
const labels: Readonly<Record<string, string>> = {
  doc: 'Word 97–2003 document',
  rtf: 'Rich Text document',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  odp: 'OpenDocument presentation',
  xls: 'Excel 97–2003 workbook',
  xlsx: 'Excel workbook',
  ppt: 'PowerPoint 97–2003 presentation',
  pptx: 'PowerPoint presentation',
  pages: 'Pages document',
  numbers: 'Numbers spreadsheet',
  key: 'Keynote presentation',
  epub: 'EPUB book',
  eml: 'mail message',
  emlx: 'Apple Mail message',
  msg: 'Outlook message',
  mbox: 'mailbox',
  zip: 'ZIP archive',
  db: 'database',
  sqlite: 'SQLite database',
  exe: 'program',
  ole: 'old Microsoft Office file',
};

/** The format of an extension (without the dot, lower case), if it is a known one. */
export function formatOfExtension(extension: string): Format | undefined {
  return formatsByExtension.get(extension);
}

/** A format by the name a sniffer gives it. */
export function formatNamed(name: string): Format {
  return formatsByExtension.get(name) ?? { type: 'other', format: name, reader: null };
}

/** Says in a few words what a file is, for the reason shown to a person. */
export function describeFormat(format: string): string {
  const label = labels[format];
  return label === undefined ? `${format.toUpperCase()} file` : `${label} (.${format})`;
}

/** The extension in lower case without the dot; for a name without one, the name itself (`Makefile`, `README`). */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? name : name.slice(dot + 1)).toLowerCase();
}
