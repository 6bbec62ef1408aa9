/** What may be attached (받는 형식): by the type that the content shows, with the extensions it goes by and what browsers call it. */
export const FILE_TYPES = {
  hwp: { term: '한글 문서', extensions: ['hwp'], mime: 'application/x-hwp' },
  hwpx: { term: '한글 문서(HWPX)', extensions: ['hwpx'], mime: 'application/hwp+zip' },
  pdf: { term: 'PDF', extensions: ['pdf'], mime: 'application/pdf' },
  docx: { term: '워드 문서', extensions: ['docx'], mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { term: '엑셀 문서', extensions: ['xlsx'], mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  txt: { term: '텍스트', extensions: ['txt'], mime: 'text/plain' },
  png: { term: '그림(PNG)', extensions: ['png'], mime: 'image/png' },
  jpg: { term: '그림(JPG)', extensions: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  zip: { term: '압축 파일', extensions: ['zip'], mime: 'application/zip' },
} as const satisfies Record<string, { term: string; extensions: readonly string[]; mime: string }>;

export type FileTypeId = keyof typeof FILE_TYPES;
export const FILE_TYPE_IDS = Object.keys(FILE_TYPES) as readonly FileTypeId[];

const isFileType = (id: string): id is FileTypeId => Object.hasOwn(FILE_TYPES, id);

/** The type that a name claims by its extension. */
export function typeOfName(name: string): FileTypeId | undefined {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  return FILE_TYPE_IDS.find((id) => (FILE_TYPES[id].extensions as readonly string[]).includes(extension ?? ''));
}

/** What is sent as the type of a stored file: never what somebody claimed. */
export const mimeOf = (type: string): string => (isFileType(type) ? FILE_TYPES[type].mime : 'application/octet-stream');

export const fileTypeTerm = (type: string): string => (isFileType(type) ? FILE_TYPES[type].term : type);
