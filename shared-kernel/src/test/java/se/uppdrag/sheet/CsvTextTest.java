package se.uppdrag.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+46 63 14 75 00",
                "-5",
                "@SUM(A1)",
                "\tindraget",
                "\rrad",
                "\nrad",
                "＝1+1",
                "'=1+1",
                "''=1+1"
            })
    void begins_no_formula_and_comes_back_unchanged(String text) {
        assertThat(CsvText.written(text)).isEqualTo("'" + text);
        assertThat(CsvText.read(CsvText.written(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Samverkan", "1 = 1", "'s-Hertogenbosch", "'", "a\n=b"})
    void is_left_alone_when_it_would_begin_none(String text) {
        assertThat(CsvText.written(text)).isEqualTo(text);
        assertThat(CsvText.read(text)).isEqualTo(text);
    }
}
