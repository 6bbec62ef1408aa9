/** Provider token of the settings of the API. */
export const API_SETTINGS = 'API_SETTINGS';
