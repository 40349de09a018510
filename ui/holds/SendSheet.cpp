#include "ui/holds/SendSheet.h"

#include "core/library/Library.h"
#include "core/text/ScannedCode.h"
#include "core/transfers/TransferService.h"
#include "ui/forms/Labelled.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/HoldWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

SendSheet::SendSheet(QWidget& window, const Context& context)
    : Overlay(window, 560),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_code(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Normal)) {
    setObjectName(QStringLiteral("send-sheet"));
    m_code->setObjectName(QStringLiteral("send-code"));
    m_to.box()->setObjectName(QStringLiteral("send-to"));
    m_said->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Send copies"); });
    auto* form = new FormLayout;
    form->addField([] { return tr("To which place"); }, m_to.box());
    form->addField([] { return tr("Barcode or inventory number of a copy"); }, m_code,
                   [] { return tr("Enter sends it; the next one can be scanned at once."); });
    auto* send = makePrimaryButton([] { return tr("Send"); });
    send->setAutoDefault(false);
    keepPermitted(context.actions, *send, Permission::TransferEdit);
    content()->addWidget(title);
    content()->addLayout(form);
    content()->addWidget(m_said);
    content()->addWidget(send, 0, Qt::AlignRight);
    keepOpenOnClicks();
    takeCodes(*m_code, [this] { this->send(); });
    readKeys(*m_code, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    connect(send, &QPushButton::clicked, this, &SendSheet::send);
    connect(m_code, &QLineEdit::returnPressed, this, &SendSheet::send);
    connect(m_places, &PlaceList::changed, this, &SendSheet::showPlaces);
    keepWorded(this, [this] { showPlaces(); });
}

void SendSheet::begin() {
    m_said->hide();
    m_code->clear();
    open();
}

QWidget* SendSheet::first() { return m_to.chosen() ? static_cast<QWidget*>(m_code) : m_to.box(); }

void SendSheet::showPlaces() {
    std::vector<Option<QString>> options;
    for (const places::PlaceRow& row : m_places->tree()) {
        if (row.place.closed) continue;
        options.push_back({qs(row.place.code), [this, code = row.place.code] { return m_places->of(code); }});
    }
    const auto before = m_to.chosen();
    m_to.setOptions(std::move(options));
    if (before) m_to.show(*before);
}

void SendSheet::say(Tone tone, const Words& words) {
    m_said->setTone(tone);
    m_said->setWords(words);
    m_said->show();
}

void SendSheet::send() {
    const QString code = m_code->text().trimmed();
    if (code.isEmpty()) return m_code->setFocus(Qt::OtherFocusReason);
    m_context.library
        .write(&transfers::TransferService::send, text::ScannedCode(utf8(code)),
               utf8(m_to.chosen().value_or(QString())))
        .then(this, [this, code](const Result<transfers::TransferRow, transfers::SendRefusal>& sent) {
            m_code->setFocus(Qt::OtherFocusReason);
            m_code->selectAll();
            if (!sent)
                return say(Tone::Refused,
                           [code, no = sent.error()] { return QStringLiteral("%1: %2").arg(code, words(no)); });
            m_code->clear();
            const Words done = [title = sent->title, to = m_places->of(sent->transfer.toPlace)] {
                return tr("%1: sent to %2.").arg(qs(title), to);
            };
            say(Tone::Ok, done);
            m_context.announcer.done(done, Undo::Offered);
        });
}

} // namespace kitapdar::ui
