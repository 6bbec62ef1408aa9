/** The session in which bill 1544 was decided (제322회 임시회). */
export const SESSION = {
  ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'],
};
