#include "core/io/workbook.h"

#include "core/io/sheet.h"
#include "core/io/xml_source.h"

#include <QCoreApplication>
#include <QDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr double narrowest = 8.0;
constexpr double widest = 48.0;
constexpr size_t rowsLookedAt = 200;     ///< for the widths
constexpr time_t fixedDate = 1735689600; ///< 2025-01-01: a file does not say when it was made

Error failure(const QString& reason)
{
    return {Error::Code::WriteFailed, WorkbookText::tr("The workbook cannot be made: %1").arg(reason), QString(),
            WorkbookText::tr("Save as a GeoPackage or as a folder of CSV files")};
}

double widthOf(const WorkbookSheet& sheet, size_t column)
{
    if (sheet.columns[column].width > 0.0) {
        return sheet.columns[column].width;
    }
    qsizetype longest = sheet.columns[column].heading.size() * 6 / 5 + 2; // bold letters are wider
    for (size_t row = 0; row < std::min(sheet.rows.size(), rowsLookedAt); ++row) {
        longest = std::max(longest, sheet.rows[row].value(static_cast<qsizetype>(column)).size() + 1);
    }
    return std::clamp(static_cast<double>(longest), narrowest, widest);
}

/// Letters of a column: 0 is A.
QString lettersOf(size_t column)
{
    QString letters;
    for (size_t n = column + 1; n > 0; n = (n - 1) / 26) {
        letters.prepend(QChar(u'A' + static_cast<char16_t>((n - 1) % 26)));
    }
    return letters;
}

class WorkbookWriter
{
public:
    explicit WorkbookWriter(const std::vector<WorkbookSheet>& sheets)
        : m_sheets(sheets)
    {}

    Result<QByteArray> run(const QString& title)
    {
        const char* buffer = nullptr;
        size_t size = 0;
        const QByteArray folder = QDir::tempPath().toUtf8();
        lxw_workbook_options options{};
        options.tmpdir = folder.constData();
        options.output_buffer = &buffer;
        options.output_buffer_size = &size;
        m_book = workbook_new_opt(nullptr, &options);
        if (!m_book) {
            return std::unexpected(failure(WorkbookText::tr("there is no memory for it")));
        }
        const QByteArray name = xmlText(title).left(200).toUtf8();
        lxw_doc_properties properties{};
        properties.title = name.constData();
        properties.created = fixedDate;
        workbook_set_properties(m_book, &properties);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_example = workbook_add_format(m_book);
        format_set_italic(m_example);
        format_set_font_color(m_example, LXW_COLOR_GRAY);
        for (const WorkbookSheet& sheet : m_sheets) {
            write(sheet);
        }
        writeLists();
        const lxw_error closed = workbook_close(m_book);
        QByteArray bytes(buffer, static_cast<qsizetype>(size));
        std::free(const_cast<char*>(buffer)); // NOLINT: it is the library's, made with malloc()
        if (closed != LXW_NO_ERROR || m_error != LXW_NO_ERROR) {
            return std::unexpected(failure(QString::fromUtf8(lxw_strerror(closed != LXW_NO_ERROR ? closed : m_error))));
        }
        return bytes;
    }

private:
    void note(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    void writeText(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        QString fit = xmlText(text);
        if (fit.size() > longestWorkbookText) {
            fit.truncate(longestWorkbookText);
        }
        note(worksheet_write_string(page, row, column, fit.toUtf8().constData(), format));
    }

    void write(const WorkbookSheet& sheet)
    {
        lxw_worksheet* page = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (!page) {
            note(LXW_ERROR_SHEETNAME_ALREADY_USED);
            return;
        }
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(page, column, column, widthOf(sheet, i), nullptr);
            writeText(page, 0, column, sheet.columns[i].heading, m_bold);
            offerChoices(page, column, sheet.columns[i], sheet.rowsWithChoices);
        }
        worksheet_freeze_panes(page, 1, 0);
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            const auto row = static_cast<lxw_row_t>(r + 1);
            lxw_format* format = std::cmp_less(r, sheet.exampleRows) ? m_example : nullptr;
            for (qsizetype i = 0; i < sheet.rows[r].size(); ++i) {
                const QString& text = sheet.rows[r][i];
                if (text.isEmpty()) {
                    continue;
                }
                const auto column = static_cast<lxw_col_t>(i);
                const bool mayBeNumber =
                    std::cmp_less(i, sheet.columns.size()) && sheet.columns[static_cast<size_t>(i)].isNumber;
                if (const auto number = mayBeNumber ? cellNumber(text) : std::nullopt) {
                    note(worksheet_write_number(page, row, column, *number, format));
                } else {
                    writeText(page, row, column, text, format);
                }
            }
        }
    }

    void offerChoices(lxw_worksheet* page, lxw_col_t column, const WorkbookColumn& given, int rows)
    {
        if (rows <= 0 || (given.choices.isEmpty() && given.choicesFrom.isEmpty())) {
            return;
        }
        // A list in the cell itself may have 255 characters, so all stand on a page of their own.
        QString from = given.choicesFrom;
        if (from.isEmpty()) {
            from =
                u"=%1!$%2$1:$%2$%3"_s.arg(listsName, lettersOf(m_lists.size()), QString::number(given.choices.size()));
            m_lists.push_back(given.choices);
        }
        QByteArray formula = from.toUtf8();
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        choice.value_formula = formula.constData();
        choice.error_type =
            given.isFreeChoice ? LXW_VALIDATION_ERROR_TYPE_INFORMATION : LXW_VALIDATION_ERROR_TYPE_WARNING;
        choice.show_error = given.isFreeChoice ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        note(worksheet_data_validation_range(page, 1, column, static_cast<lxw_row_t>(rows), column, &choice));
    }

    void writeLists()
    {
        if (m_lists.empty()) {
            return;
        }
        lxw_worksheet* page = workbook_add_worksheet(m_book, listsName.toUtf8().constData());
        for (size_t i = 0; page && i < m_lists.size(); ++i) {
            for (qsizetype row = 0; row < m_lists[i].size(); ++row) {
                writeText(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i), m_lists[i][row], nullptr);
            }
        }
        if (page) {
            worksheet_hide(page);
        }
    }

    const QString listsName = u"_lists"_s;
    const std::vector<WorkbookSheet>& m_sheets;
    std::vector<QStringList> m_lists;
    lxw_workbook* m_book = nullptr; ///< freed by workbook_close()
    lxw_format* m_bold = nullptr;
    lxw_format* m_example = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

Result<QByteArray> workbookBytes(const std::vector<WorkbookSheet>& sheets, const QString& title)
{
    return WorkbookWriter(sheets).run(title);
}

} // namespace ketenkaart
