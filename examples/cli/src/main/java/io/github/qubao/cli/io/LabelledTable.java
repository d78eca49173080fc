package io.github.qubao.cli.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Labelled articles as CSV of RFC 4180: the first row names the columns, {@code text} and {@code
 * topic} among them; a cell with a comma, a quotation mark or a line end stands in quotation marks.
 */
final class LabelledTable {
  /** Empty lines are rows, so that the parser's count of lines tells where a row begins. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final String source;
  private final List<String> columns;

  private LabelledTable(String source, List<String> columns) {
    this.source = source;
    this.columns = columns;
  }

  /**
   * Reads a table.
   *
   * @throws InputException if it is none, with the line
   */
  static List<LabelledRow> parse(String table, String source) throws IOException {
    List<LabelledRow> out = new ArrayList<>();
    LabelledTable head = null;
    long line = 1;
    try (CSVParser rows =
        CSVParser.builder().setReader(new StringReader(table)).setFormat(FORMAT).get()) {
      for (CSVRecord row : rows) {
        if (row.size() > 1 || !row.get(0).isBlank()) {
          if (head == null) {
            head = new LabelledTable(source, row.toList());
            head.check(line);
          } else {
            out.add(head.row(row, line));
          }
        }
        line = rows.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      throw new InputException(
          source,
          line,
          "no row of CSV: a cell that opens with a quotation mark ends with one, and those inside"
              + " are written twice");
    }
    return out;
  }

  private void check(long line) {
    for (String needed : List.of("topic", "text")) {
      if (!columns.contains(needed)) {
        throw new InputException(
            source,
            line,
            "the first row has no column \""
                + needed
                + "\"; it names the columns, title,text,topic,second, set apart by commas");
      }
    }
    for (String column : List.of("title", "text", "topic", "second")) {
      if (columns.indexOf(column) != columns.lastIndexOf(column)) {
        throw new InputException(source, line, "two columns are called \"" + column + "\"");
      }
    }
  }

  private LabelledRow row(CSVRecord row, long line) {
    if (row.size() != columns.size()) {
      throw new InputException(
          source,
          line,
          row.size()
              + " cells where the first row has "
              + columns.size()
              + "; a cell with a comma or a line end stands in quotation marks");
    }
    String topic = cell(row, "topic");
    if (topic.isBlank()) {
      throw new InputException(source, line, "\"topic\" is empty");
    }
    return new LabelledRow(line, cell(row, "title"), cell(row, "text"), topic, cell(row, "second"));
  }

  private String cell(CSVRecord row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : row.get(at);
  }
}
