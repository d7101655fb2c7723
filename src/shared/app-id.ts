/**
 * By which the desktops know the app: macOS its bundle, Windows its shortcut and so whose notifications these are, Linux the
 * `.desktop` file, without which Wayland's portal gives no global key.
 */
export const appId = 'app.trove.Trove';
