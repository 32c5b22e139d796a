package io.github.paiban.report.page;

/**
 * Writes HTML. Whatever is given as text or as the value of an attribute is shown as text, never read as markup;
 * characters that HTML does not allow become U+FFFD. Not safe for use by several threads.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; an empty value makes an attribute that is only there
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Ends an element. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** Adds an element with nothing but text inside. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Adds text of others, which may be written from right to left, so that what stands around it stays in order. */
    Html name(String text, String... attributes) {
        return leaf("bdi", text, attributes);
    }

    /** Adds markup as it is; only for markup of our own. */
    Html raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\u007F' || c > '\u009F' : c == '\t' || c == '\n';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
