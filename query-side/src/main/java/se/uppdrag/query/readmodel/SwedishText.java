package se.uppdrag.query.readmodel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as Swedes look for it and order it: å, ä and ö are letters of their own after z, other accents do not count. */
public final class SwedishText {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SwedishText() {}

    /** Lower case without accents, å ä ö kept. */
    public static String folded(String text) {
        var set = after(text).toLowerCase(SWEDISH);
        return back(
                MARKS.matcher(Normalizer.normalize(set, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** Sorts by code point as Swedes sort by letter. */
    public static String sortKey(String text) {
        return after(folded(text));
    }

    /** Å, ä and ö as the three characters that follow z, which nobody writes. */
    private static String after(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('å', '{')
                .replace('Å', '{')
                .replace('ä', '|')
                .replace('Ä', '|')
                .replace('ö', '}')
                .replace('Ö', '}');
    }

    private static String back(String text) {
        return text.replace('{', 'å').replace('|', 'ä').replace('}', 'ö');
    }
}
