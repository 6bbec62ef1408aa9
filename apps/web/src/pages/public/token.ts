/** What the link of a mail brings along. */
export const tokenInAddress = (): string => new URLSearchParams(window.location.search).get('token') ?? '';
