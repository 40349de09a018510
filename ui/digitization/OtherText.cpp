#include "ui/digitization/OtherText.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

OtherText::OtherText(QWidget* parent)
    : Card(parent),
      m_about(new Label({}, Type::Body, Tone::Normal, true)),
      m_text(new QPlainTextEdit),
      m_firstButton(makePrimaryButton({})),
      m_secondButton(makeButton({})) {
    setEdge(Tone::Attention);
    m_about->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout;
    buttons->setLayout(row);
    row->addWidget(m_firstButton);
    row->addWidget(m_secondButton);
    content()->addWidget(m_about);
    content()->addWidget(m_text, 1);
    content()->addWidget(buttons);
    connect(m_firstButton, &QPushButton::clicked, this, &OtherText::chooseFirst);
    connect(m_secondButton, &QPushButton::clicked, this, &OtherText::chooseSecond);
    keepWorded(this, [this] { m_text->setAccessibleName(tr("The other text of the page")); });
    keepStyled(this, [this](const Look& look) {
        m_text->setMinimumHeight(look.px(72));
        m_text->setFont(look.font(Type::Title));
    });
    hide();
}

void OtherText::open(Words about, const QString& other, const QString& mine, Choice first, Choice second) {
    m_about->setWords(std::move(about));
    m_first = std::move(first);
    m_second = std::move(second);
    setWords(*m_firstButton, m_first.words);
    setWords(*m_secondButton, m_second.words);
    m_text->setPlainText(other);
    mark(mine);
    m_isOpen = true;
    show();
}

void OtherText::close() {
    m_isOpen = false;
    hide();
}

void OtherText::choose(const Choice& choice) {
    if (!m_isOpen) return;
    const auto act = choice.act; // what acts may open it again
    close();
    if (act) act();
}

void OtherText::mark(const QString& mine) {
    const QStringList known = mine.split(QLatin1Char('\n'));
    const QSet<QString> lines(known.begin(), known.end());
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (lines.contains(block.text())) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setFontUnderline(true);
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        marks.push_back(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace kitapdar::ui
