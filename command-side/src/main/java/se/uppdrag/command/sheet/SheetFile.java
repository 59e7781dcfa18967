package se.uppdrag.command.sheet;

import java.nio.charset.StandardCharsets;

/** Reads what somebody has sent, by what it is, whatever it is called. */
final class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** In a file that Excel has locked with a password stands, in UTF-16, what is in it. */
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private SheetFile() {}

    /** @throws UnreadableSheet with the reason */
    static Grid read(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableSheet("empty");
        }
        if (begins(file, OLD_EXCEL)) {
            throw new UnreadableSheet(
                    new String(file, StandardCharsets.ISO_8859_1).contains(LOCKED) ? "locked" : "old-excel");
        }
        return Grid.of(begins(file, ZIP) ? ExcelFile.lines(file) : TextFile.lines(file));
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (var i = 0; i < with.length; i++) {
            if (file.length <= i || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
