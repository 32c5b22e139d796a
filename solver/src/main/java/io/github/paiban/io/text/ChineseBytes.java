package io.github.paiban.io.text;

/**
 * Tells Big5 from GBK, as which most Big5 text can be read without an error, too. Both sort their characters by how
 * common they are: GB 2312 has the common ones at lead bytes B0 to D7 and trail bytes from A1 on, Big5 at lead bytes A4
 * to C6. Text read in the wrong one falls outside half of the time.
 */
final class ChineseBytes {
    /** By how much more of the text must be common in Big5. */
    private static final double MARGIN = 0.05;

    private ChineseBytes() {}

    /** Whether more of the double bytes are common characters of Big5 than of GB 2312. */
    static boolean looksLikeBig5(byte[] bytes) {
        int pairs = 0;
        int national = 0;
        int big5 = 0;
        int next = 0;
        while (next < bytes.length - 1) {
            int lead = bytes[next] & 0xFF;
            int trail = bytes[next + 1] & 0xFF;
            next += lead < 0x81 ? 1 : 2;
            if (lead < 0x81) {
                continue;
            }
            pairs++;
            national += trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || isPunctuation(lead)) ? 1 : 0;
            boolean valid = (trail >= 0x40 && trail <= 0x7E) || trail >= 0xA1;
            big5 += valid && ((lead >= 0xA4 && lead <= 0xC6) || isPunctuation(lead)) ? 1 : 0;
        }
        return pairs > 0 && big5 - national > MARGIN * pairs;
    }

    private static boolean isPunctuation(int lead) {
        return lead >= 0xA1 && lead <= 0xA3;
    }
}
