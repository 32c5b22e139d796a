package io.github.paiban.cli.terminal;

/** One line of a live terminal that is drawn again in place. Not safe for use by several threads. */
public final class LiveLine {
    private static final String BACK_AND_ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private boolean isShown;

    /** A line at the place where the terminal writes next. */
    public LiveLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Draws the line again, cut to the terminal's width so that it never takes two lines. */
    public void show(String text) {
        String fitting = terminal.columns() == 0 ? text : Width.cut(text, terminal.columns() - 1);
        terminal.stream().print(BACK_AND_ERASE + fitting);
        terminal.stream().flush();
        isShown = true;
    }

    /** Erases the line; what is written next takes its place. */
    public void erase() {
        if (isShown) {
            terminal.stream().print(BACK_AND_ERASE);
            terminal.stream().flush();
            isShown = false;
        }
    }
}
