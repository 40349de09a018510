#include "ui/administration/LibrarySection.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/PlaceWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kitapdar::ui {

namespace {

constexpr std::array draftNames = {"kk", "ru", "slips"};

std::vector<Option<std::string>> slipLanguages() {
    std::vector<Option<std::string>> all;
    for (const Language each : allLanguages)
        all.push_back({codeOf(each).toStdString(), [each] { return kitapdar::nameOf(each); }});
    return all;
}

} // namespace

LibrarySection::LibrarySection(const Context& context)
    : Section(
          context, QStringLiteral("library"), [] { return tr("Library"); },
          [] { return tr("What stands on slips, cards and reports."); }),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_save(makePrimaryButton([] { return tr("Save"); })) {
    using places::LibraryName;
    m_form.line(&LibraryName::kk, [] { return tr("Name in Kazakh"); });
    m_form.line(&LibraryName::ru, [] { return tr("Name in Russian"); });
    m_form.choice(
        &LibraryName::slipLanguage, [] { return tr("Language of slips"); }, slipLanguages());
    auto* card = new Card;
    auto* fields = new FormLayout;
    for (std::size_t i = 0; i < m_form.fields().size(); ++i) {
        fields->addField(m_form.fields()[i].label, m_form.fields()[i].widget);
        m_draft->watch(QString::fromLatin1(draftNames.at(i)), m_form.fields()[i].widget);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    keepPermitted(context.actions, *m_save, Permission::LibraryEdit);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    card->content()->addLayout(fields);
    card->content()->addWidget(message());
    card->content()->addLayout(buttons);
    column()->addWidget(card);
    column()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &LibrarySection::save);
    beginDraft({}); // what is typed before the names could be read is not lost
    follow({Subject::LibraryName});
}

void LibrarySection::takeFocus() { m_form.fields().front().widget->setFocus(Qt::OtherFocusReason); }

bool LibrarySection::edit() {
    takeFocus();
    return true;
}

void LibrarySection::read() {
    context()
        .library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& stored) {
            if (!stored) return tellUnread(context().announcer, stored.error(), this, [this] { read(); });
            if (!m_shown || !m_draft->isTyped()) return show(*stored);
            if (stored->version == m_base.version) return;
            say(Tone::Attention,
                [] { return tr("The same was changed meanwhile. Press Escape and look at it again."); });
        });
}

void LibrarySection::show(const places::LibraryName& stored) {
    m_shown = true;
    m_base = stored;
    const auto restored = beginDraft(stored);
    say(
        Tone::Info, restored == FormDraft::Restored::Nothing ? Words() : [] {
            return tr("Here is again what you typed before; it is not saved yet.");
        });
}

FormDraft::Restored LibrarySection::beginDraft(const places::LibraryName& shown) {
    return m_draft->begin(QStringLiteral("administration-library"), QStringLiteral("administration?text=library"),
                          [&] { m_form.show(shown); });
}

bool LibrarySection::isTyped() const { return m_shown && m_draft->isTyped(); }

bool LibrarySection::save() {
    const auto typed = m_form.typed(m_base);
    if (m_busy || !typed || !m_shown) return true;
    if (m_form.isSame(*typed, m_base)) {
        m_draft->drop();
        say(Tone::Normal, {});
        context().announcer.tell(Tone::Info, nothingChangedWords);
        return true;
    }
    m_busy = true;
    context()
        .library.write(&places::PlaceService::nameLibrary, *typed)
        .then(this, [this](const Result<places::LibraryName, places::LibraryNameRefusal>& answer) {
            m_busy = false;
            if (!answer)
                return say(Tone::Refused, [no = answer.error()] { return notSavedWords(faultIn(no), words(no)); });
            m_draft->drop();
            show(*answer);
            context().announcer.done([] { return tr("Saved."); }, Undo::Offered);
        });
    return true;
}

void LibrarySection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return m_draft->leave(context().dialogs, *this, [this] {
            m_shown = false;
            m_draft->drop();
            read();
        });
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (focusWidget() == m_form.fields().back().widget || focusWidget() == m_save) {
            save();
            return;
        }
        focusNextChild();
        return;
    }
    Section::keyPressEvent(event);
}

} // namespace kitapdar::ui
