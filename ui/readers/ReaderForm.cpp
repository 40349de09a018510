#include "ui/readers/ReaderForm.h"

#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "ui/Text.h"
#include "ui/models/Merge.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Link.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/wording/FaultWords.h"
#include "ui/wording/Format.h"
#include "ui/wording/ReaderWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr auto fields = [](auto act) {
    using readers::Reader;
    act([](auto& reader) -> auto& { return reader.name.surname; });
    act([](auto& reader) -> auto& { return reader.name.given; });
    act([](auto& reader) -> auto& { return reader.name.patronymic; });
    for (const auto text :
         {&Reader::card, &Reader::category, &Reader::phone, &Reader::address, &Reader::note, &Reader::blockedReason})
        act(text);
    act(&Reader::birthDate);
    act(&Reader::iin);
};

void setText(QLineEdit& field, const QString& text) {
    if (field.text() != text) field.setText(text); // the cursor stays where somebody types
}

} // namespace

ReaderForm::ReaderForm(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_card(new Card),
      m_iin(new QLineEdit),
      m_surname(new QLineEdit),
      m_given(new QLineEdit),
      m_patronymic(new QLineEdit),
      m_birth(new QLineEdit),
      m_category(new QComboBox),
      m_phone(new QLineEdit),
      m_address(new QLineEdit),
      m_number(new QLineEdit),
      m_note(new QLineEdit),
      m_blocked(new QLineEdit),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_save(new QPushButton),
      m_cancel(new QPushButton) {
    setObjectName(QStringLiteral("reader-form"));
    auto* form = new Form;
    form->addField([] { return tr("IIN"); }, m_iin);
    form->addField([] { return tr("Surname"); }, m_surname);
    form->addField([] { return tr("Given name"); }, m_given);
    form->addField([] { return tr("Patronymic"); }, m_patronymic);
    form->addField([] { return tr("Birth date"); }, m_birth);
    form->addField([] { return tr("Category"); }, m_category);
    form->addField([] { return tr("Phone"); }, m_phone);
    form->addField([] { return tr("Address"); }, m_address);
    form->addField([] { return tr("Card number"); }, m_number);
    form->addField([] { return tr("Note"); }, m_note);
    form->addField([] { return tr("Blocked because"); }, m_blocked);
    m_message->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_save->setProperty(primaryProperty, true);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_card->content()->addWidget(m_title);
    m_card->content()->addLayout(form);
    m_card->content()->addLayout(buttons);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_card);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_iin, &QLineEdit::textEdited, this, &ReaderForm::iinTyped);
    connect(m_save, &QPushButton::clicked, this, &ReaderForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ReaderForm::leaveRequested);
    connect(&context.connectivity, &Connectivity::returned, this, &ReaderForm::lookForNews);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [this](const ChangedRow& row) {
            return m_reader && row.subject == Subject::Reader && row.id == m_reader->id.value;
        };
        if (std::ranges::any_of(rows, ours)) lookForNews();
    });
    apply();
    retranslate();
}

void ReaderForm::begin() {
    m_reader.reset();
    readers::Reader empty;
    empty.category = "other";
    fill(empty);
    retranslate();
}

void ReaderForm::edit(const readers::Reader& reader) {
    m_reader = reader;
    fill(reader);
    retranslate();
}

void ReaderForm::fill(const readers::Reader& reader) {
    m_birthByIin.clear();
    setText(*m_iin, qs(reader.iin.value_or(std::string())));
    setText(*m_surname, qs(reader.name.surname));
    setText(*m_given, qs(reader.name.given));
    setText(*m_patronymic, qs(reader.name.patronymic));
    setText(*m_birth, dayText(reader.birthDate));
    m_category->setCurrentIndex(m_category->findData(qs(reader.category)));
    setText(*m_phone, qs(reader.phone));
    setText(*m_address, qs(reader.address));
    setText(*m_number, qs(reader.card));
    setText(*m_note, qs(reader.note));
    setText(*m_blocked, qs(reader.blockedReason));
    showMessage({}, Tone::Attention);
}

void ReaderForm::takeFocus() { (isEditing() ? m_surname : m_iin)->setFocus(Qt::ShortcutFocusReason); }

/// A whole IIN fills the birth date, unless a hand wrote another one.
void ReaderForm::iinTyped() {
    const std::string iin = utf8(m_iin->text().trimmed());
    constexpr std::size_t whole = 12;
    if (iin.size() < whole) return showMessage({}, Tone::Attention);
    const auto problem = text::checkIin(iin);
    showMessage(problem ? words(*problem) : QString(), Tone::Attention);
    const auto parts = text::iinParts(iin);
    if (!parts || !parts->birth) return;
    const bool ours = m_birth->text().isEmpty() || m_birth->text() == m_birthByIin;
    if (!ours) return;
    m_birthByIin = dayText(*parts->birth);
    m_birth->setText(m_birthByIin);
}

std::optional<Day> ReaderForm::birthDate() const { return dayFrom(m_birth->text(), m_context.library.clock().today()); }

void ReaderForm::showMessage(const QString& text, Tone tone) {
    m_message->setTone(tone);
    m_message->setText(text);
}

void ReaderForm::save() {
    if (m_saving) return;
    const auto birth = birthDate();
    if (!birth && !m_birth->text().trimmed().isEmpty()) {
        showMessage(tr("Write the birth date as 03.02.1990."), Tone::Refused);
        return m_birth->setFocus();
    }
    const auto optional = [](const QLineEdit* field) {
        const std::string text = utf8(field->text().trimmed());
        return text.empty() ? std::nullopt : std::optional(text);
    };
    const readers::ReaderName name{utf8(m_surname->text().trimmed()), utf8(m_given->text().trimmed()),
                                   utf8(m_patronymic->text().trimmed())};
    const std::string category = utf8(m_category->currentData().toString());
    const auto home = [this](const Result<readers::Registered, readers::ReaderRefusal>& answer) { answered(answer); };
    m_saving = true;
    if (!m_reader) {
        const readers::NewReader reader{name,
                                        birth,
                                        optional(m_iin),
                                        optional(m_number),
                                        category,
                                        utf8(m_phone->text().trimmed()),
                                        utf8(m_address->text().trimmed())};
        m_context.library.write(&readers::ReaderService::add, reader).then(this, home);
        return;
    }
    m_context.library.write(&readers::ReaderService::edit, *edited()).then(this, home);
}

std::optional<readers::Reader> ReaderForm::edited() const {
    readers::Reader reader = *m_reader;
    reader.name = {utf8(m_surname->text().trimmed()), utf8(m_given->text().trimmed()),
                   utf8(m_patronymic->text().trimmed())};
    reader.birthDate = birthDate();
    if (!reader.birthDate && !m_birth->text().trimmed().isEmpty()) return std::nullopt;
    const std::string iin = utf8(m_iin->text().trimmed());
    reader.iin = iin.empty() ? std::nullopt : std::optional(iin);
    reader.card = utf8(m_number->text().trimmed());
    reader.category = utf8(m_category->currentData().toString());
    reader.phone = utf8(m_phone->text().trimmed());
    reader.address = utf8(m_address->text().trimmed());
    reader.note = utf8(m_note->text().trimmed());
    reader.blockedReason = utf8(m_blocked->text().trimmed());
    return reader;
}

void ReaderForm::lookForNews() {
    if (!m_reader || m_saving || !isVisible()) return;
    m_context.library.read(&readers::ReaderQueries::byId, m_reader->id)
        .then(this, [this, id = m_reader->id](const Result<std::optional<readers::Reader>>& stored) {
            const bool here = m_reader && m_reader->id == id && !m_saving;
            if (here && stored && *stored && (*stored)->version != m_reader->version) takeNews(**stored);
        });
}

void ReaderForm::takeNews(const readers::Reader& stored) {
    const auto typed = edited();
    const auto together = typed ? merged(*m_reader, *typed, stored, fields) : std::nullopt;
    if (!together)
        return showMessage(
            tr("The same was changed at another desk. What you typed stays here, but it cannot be saved over "
               "that; cancel and look at the reader again."),
            Tone::Attention);
    const bool untouched = sameFields(*m_reader, *typed, fields);
    m_reader = stored;
    fill(*together);
    showMessage(untouched ? tr("The reader was changed at another desk; here is what it is now.")
                          : tr("The reader was changed at another desk; what you typed is kept."),
                Tone::Info);
}

void ReaderForm::answered(const Result<readers::Registered, readers::ReaderRefusal>& answer) {
    m_saving = false;
    if (!answer) return refused(answer.error());
    const readers::Reader& reader = answer->reader;
    const QString what = isEditing() ? tr("Saved: %1").arg(fullName(reader.name))
                                     : tr("Registered: %1, card %2").arg(fullName(reader.name), qs(reader.card));
    m_context.announcer.done(what, Undo::Offered);
    Q_EMIT saved(reader.id.value);
    QStringList warnings;
    Offer offer;
    for (const readers::ReaderWarning& warning : answer->warnings) {
        warnings << words(warning);
        if (const auto* same = std::get_if<readers::SameNameAndBirthDate>(&warning))
            offer = {tr("Open that reader"), [navigator = &m_context.navigator, id = same->reader.value] {
                         navigator->open(Link{QStringLiteral("reader"), id, {}});
                     }};
    }
    if (!warnings.isEmpty()) m_context.announcer.tell(Tone::Attention, warnings.join(QLatin1Char(' ')), offer);
}

void ReaderForm::refused(const readers::ReaderRefusal& refusal) {
    const Fault* fault = faultIn(refusal);
    showMessage(notSavedWords(fault, words(refusal)), Tone::Refused);
    if (fault && fault->kind == Fault::Kind::Conflict) lookForNews();
    std::optional<readers::ReaderId> other;
    if (const auto* taken = std::get_if<readers::IinTaken>(&refusal)) other = taken->by;
    if (const auto* taken = std::get_if<readers::CardTaken>(&refusal)) other = taken->by;
    if (std::holds_alternative<readers::NameMissing>(refusal)) m_surname->setFocus();
    if (!other) return;
    m_context.announcer.tell(Tone::Refused, words(refusal),
                             {tr("Open that reader"), [navigator = &m_context.navigator, id = other->value] {
                                  navigator->open(Link{QStringLiteral("reader"), id, {}});
                              }});
}

void ReaderForm::apply() {
    const Look look = lookOf(this);
    m_card->setMaximumWidth(look.px(760));
    if (QLayout* column = m_card->parentWidget() ? m_card->parentWidget()->layout() : nullptr)
        column->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::l));
}

void ReaderForm::retranslate() {
    m_title->setText(isEditing() ? tr("Change the reader") : tr("New reader"));
    m_birth->setPlaceholderText(tr("dd.mm.yyyy"));
    m_number->setPlaceholderText(tr("leave empty for the next number"));
    m_save->setText(isEditing() ? tr("Save") : tr("Register"));
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(QStringLiteral("Esc"));
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    for (const std::string& category : readers::readerCategories())
        m_category->addItem(categoryWords(category), qs(category));
    m_category->setCurrentIndex(m_category->findData(chosen.isValid() ? chosen : QVariant(QStringLiteral("other"))));
    auto* form = m_card->findChild<QFormLayout*>();
    for (QWidget* field :
         {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_blocked)}) { // not asked of a new reader
        field->setVisible(isEditing());
        if (form && form->labelForField(field)) form->labelForField(field)->setVisible(isEditing());
    }
}

void ReaderForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) apply();
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReaderForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT leaveRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) { // from field to field, at the end it saves
        if (focusWidget() == m_save || focusWidget() == m_cancel) return QWidget::keyPressEvent(event);
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
