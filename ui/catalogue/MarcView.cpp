#include "ui/catalogue/MarcView.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "wording/Text.h"

#include <QFontDatabase>
#include <QTextCursor>

namespace kitapdar::ui {

namespace {

/// Indicators that are blank must still be seen to be there.
QString indicator(char value) { return value == ' ' ? QStringLiteral("·") : QString(QLatin1Char(value)); }

} // namespace

MarcView::MarcView(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    onStyleChange(this, [this](const Look&) {
        if (!m_record.fields.empty()) write();
    });
}

void MarcView::setRecord(const catalogue::MarcRecord& record) {
    m_record = record;
    write();
}

void MarcView::write() {
    const Look look = lookOf(this);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(Look::bodyPoints * look.percent() / 100.0);
    const auto format = [&](const QColor& colour, bool bold) {
        QTextCharFormat each;
        each.setFont(mono);
        each.setForeground(colour);
        each.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        return each;
    };
    const auto text = format(look.colours().text, false);
    const auto tag = format(look.colours().accent, true);
    const auto code = format(look.colours().secondary, true);
    const auto quiet = format(look.colours().secondary, false);
    // Lines that are broken go on below the data, so that the tags stand alone in their column.
    QTextBlockFormat block;
    const double hang = QFontMetricsF(mono).horizontalAdvance(QStringLiteral("245 10 "));
    block.setLeftMargin(hang);
    block.setTextIndent(-hang);
    block.setTopMargin(look.px(space::xs));

    clear();
    document()->setDocumentMargin(look.px(space::m));
    QTextCursor cursor(document());
    cursor.setBlockFormat(block);
    if (!m_record.leader.empty()) {
        cursor.insertText(QStringLiteral("LDR    "), tag);
        cursor.insertText(qs(m_record.leader).replace(QLatin1Char(' '), QStringLiteral("·")), text);
    }
    for (const catalogue::MarcField& field : m_record.fields) {
        if (!document()->isEmpty()) cursor.insertBlock(block);
        cursor.insertText(qs(field.tag), tag);
        cursor.insertText(field.isControl()
                              ? QStringLiteral("    ")
                              : QStringLiteral(" %1%2 ").arg(indicator(field.indicator1), indicator(field.indicator2)),
                          quiet);
        cursor.insertText(qs(field.data), text);
        for (const catalogue::MarcSubfield& subfield : field.subfields) {
            cursor.insertText(QStringLiteral("$%1 ").arg(QLatin1Char(subfield.code)), code);
            cursor.insertText(qs(subfield.value) + QLatin1Char(' '), text);
        }
    }
    moveCursor(QTextCursor::Start);
}

} // namespace kitapdar::ui
