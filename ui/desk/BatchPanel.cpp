#include "ui/desk/BatchPanel.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kitapdar::ui {

BatchCodes batchCodes(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    BatchCodes batch;
    for (const QString& code : text.split(between, Qt::SkipEmptyParts)) {
        const bool again = batch.codes.contains(code, Qt::CaseInsensitive);
        if (!again)
            batch.codes << code;
        else if (!batch.twice.contains(code, Qt::CaseInsensitive))
            batch.twice << code;
    }
    return batch;
}

BatchPanel::BatchPanel(QWidget* parent)
    : Card(parent), m_text(new QPlainTextEdit), m_counted(new Label({}, Type::Body, Tone::Secondary)) {
    setObjectName(QStringLiteral("batch"));
    auto* title = new Label({}, Type::Body, Tone::Normal, true);
    title->setWords([] { return tr("A list of barcodes, one on a line"); });
    m_text->setTabChangesFocus(true);
    m_counted->setWordWrap(true);
    auto* done = makePrimaryButton([] { return tr("Record them: Ctrl+Enter"); });
    done->setAutoDefault(false);
    content()->addWidget(title);
    content()->addWidget(m_text);
    content()->addWidget(m_counted);
    content()->addWidget(done, 0, Qt::AlignLeft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BatchPanel::count);
    connect(done, &QPushButton::clicked, this, &BatchPanel::submit);
    keepStyled(this, [this](const Look& look) {
        constexpr int lines = 5;
        content()->setSpacing(look.px(space::s));
        m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + look.px(space::m));
    });
    keepWorded(this, [this] {
        m_text->setAccessibleName(tr("A list of barcodes, one on a line"));
        count();
    });
    hide();
}

void BatchPanel::open() {
    m_text->clear();
    show();
    m_keyboard.take(*m_text, *this);
}

void BatchPanel::putAway() {
    m_keyboard.restore();
    hide();
}

bool BatchPanel::hasKeyboard() const { return isVisible() && m_text->hasFocus(); }

void BatchPanel::submit() {
    const BatchCodes batch = batchCodes(m_text->toPlainText());
    if (batch.codes.isEmpty()) return;
    putAway();
    Q_EMIT codes(batch.codes);
}

void BatchPanel::count() {
    const BatchCodes batch = batchCodes(m_text->toPlainText());
    QString counted = tr("%n barcode(s).", nullptr, static_cast<int>(batch.codes.size()));
    if (!batch.twice.isEmpty())
        counted += QLatin1Char(' ') +
                   tr("Stand there twice and are taken once: %1.").arg(batch.twice.join(QStringLiteral(", ")));
    m_counted->setText(counted);
    m_counted->setTone(batch.twice.isEmpty() ? Tone::Secondary : Tone::Attention);
}

void BatchPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Card::keyPressEvent(event);
    putAway();
    event->accept();
}

} // namespace kitapdar::ui
