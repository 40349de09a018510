#include "ui/connection/BeginPage.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

std::vector<Option<std::string>> slipLanguages() {
    std::vector<Option<std::string>> all;
    for (const Language each : allLanguages) all.push_back({utf8(codeOf(each)), [each] { return nameOf(each); }});
    return all;
}

} // namespace

BeginPage::BeginPage(QWidget* parent)
    : StartPage([] { return tr("How is your library called?"); }, parent),
      m_message(new Label({}, Type::Body, Tone::Refused)),
      m_begin(makePrimaryButton([] { return tr("Begin the library"); })) {
    addSentence([] {
        return tr(
            "Loan rules, holidays, reader categories and number series are put in for you. All of this can be changed "
            "later "
            "under Administration.");
    });
    m_form.line(&Beginning::nameKk, [] { return tr("Name in Kazakh"); });
    m_form.line(&Beginning::nameRu, [] { return tr("Name in Russian"); });
    m_form.line(
        &Beginning::placeKk, [] { return tr("First place, in Kazakh"); },
        [] { return tr("a branch or department; empty: as the library"); });
    m_form.line(&Beginning::placeRu, [] { return tr("First place, in Russian"); });
    m_form.line(
        &Beginning::desk, [] { return tr("First desk"); }, [] { return tr("empty: 1"); });
    m_form.choice(
        &Beginning::slipLanguage, [] { return tr("Language of slips"); }, slipLanguages());
    auto* fields = new FormLayout;
    for (const LabelledWidget& field : m_form.fields()) fields->addField(field.label, field.widget);
    m_message->setWordWrap(true);
    column()->addLayout(fields);
    column()->addWidget(m_message);
    column()->addStretch(1);
    addButtons(true)->addWidget(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &BeginPage::begin);
}

void BeginPage::ask(const OpenRequest& request, const std::string& language) {
    m_message->clear();
    const bool goesOn = m_request && m_request->address == request.address;
    m_request = request;
    if (goesOn) return; // what was typed before one went back stands there still
    Beginning empty;
    empty.slipLanguage = language;
    m_form.show(empty);
}

void BeginPage::takeFocus() { m_form.fields().front().widget->setFocus(Qt::TabFocusReason); }

void BeginPage::begin() {
    const auto typed = m_form.typed({});
    if (!typed || (typed->nameKk.empty() && typed->nameRu.empty())) {
        m_message->setWords([] { return tr("The name of the library is missing: give it in Kazakh or in Russian."); });
        return takeFocus();
    }
    m_request->beginning = *typed;
    Q_EMIT requested(*m_request);
}

/// Enter goes from field to field and begins at the last one.
void BeginPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return StartPage::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
    if (focusWidget() == m_form.fields().back().widget) return begin();
    focusNextChild();
}

} // namespace kitapdar::ui
