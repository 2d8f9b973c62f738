package org.openiro.review.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.StorableText;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.YearOfReturns;

/**
 * Reads a file of a return row by row. UTF-8, with or without a byte-order mark, lines ended either way; the first line must
 * be the Department's header, exactly.
 */
final class ReturnCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ReturnCsv() {}

    static void read(ReturnFile file, Path path, YearOfReturns into) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(file, path))) {
            boolean headed = false;
            for (var row : rows) {
                if (headed) {
                    into.row(file, row.getStartingLineNumber(), row.getFields());
                } else {
                    requireHeader(file, row.getFields());
                    headed = true;
                }
            }
            if (!headed) {
                requireHeader(file, List.of());
            }
        } catch (CsvParseException e) {
            throw unreadable(file, "unreadable-csv", "not a CSV file: a quote is not closed or a field is too long");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ReturnFile file, Path path) throws IOException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (!StorableText.storable(text)) {
                throw unreadable(file, "nul-character", "the file holds a NUL character");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable(file, "not-utf-8", "the file is not UTF-8");
        }
    }

    private static void requireHeader(ReturnFile file, List<String> cells) {
        if (!cells.equals(file.columns())) {
            throw unreadable(file, "wrong-header", "the first line must be " + String.join(",", file.columns()));
        }
    }

    private static ProblemException unreadable(ReturnFile file, String code, String detail) {
        return new ProblemException(IntakeProblem.UNREADABLE_RETURN, new FieldError("/" + file.part(), code, detail));
    }
}
