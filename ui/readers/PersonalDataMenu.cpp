#include "ui/readers/PersonalDataMenu.h"

#include "core/circulation/ErasureService.h"
#include "core/circulation/ExtractService.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/readers/ConsentService.h"
#include "core/readers/ReaderService.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/input/ActionRegistry.h"
#include "ui/printing/PaperPrinting.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Signing.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PersonalDataWords.h"
#include "wording/ReaderWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <variant>

namespace kitapdar::ui {

namespace {

struct PersonalDataWords {
    Q_DECLARE_TR_FUNCTIONS(PersonalDataMenu)
};

/// The extract was recorded and is written by a job.
using Written = Result<documents::Rendered, documents::DocumentRefusal>;

} // namespace

PersonalDataMenu::PersonalDataMenu(const Context& context, QPushButton& button)
    : QObject(&button),
      m_context(context),
      m_papers(new PaperPrinting(context, this)),
      m_button(button),
      m_menu(new QMenu(&button)) {
    button.setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    button.setObjectName(QStringLiteral("personal-data"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] { fill(); });
}

void PersonalDataMenu::setReader(const std::optional<readers::Reader>& reader) {
    const bool isOther = !reader || !m_reader || reader->id != m_reader->id;
    const bool isNewer = reader && m_reader && reader->version != m_reader->version;
    m_reader = reader;
    m_button.setEnabled(m_reader && !m_reader->forgottenOn);
    if (isOther) m_consents.clear();
    if (m_reader && (isOther || isNewer)) readConsents();
}

void PersonalDataMenu::readConsents() {
    m_context.library.read(&readers::ConsentService::ofReader, m_reader->id)
        .then(this, [this, id = m_reader->id](const Result<std::vector<readers::Consent>>& consents) {
            if (consents && m_reader && m_reader->id == id) m_consents = *consents;
        });
}

void PersonalDataMenu::fill() {
    m_menu->clear();
    if (!m_reader) return;
    permit(*m_menu->addAction(PersonalDataWords::tr("Extract in Kazakh…"), this, [this] { askFile(Language::Kazakh); }),
           Permission::ReaderExtract);
    permit(
        *m_menu->addAction(PersonalDataWords::tr("Extract in Russian…"), this, [this] { askFile(Language::Russian); }),
        Permission::ReaderExtract);
    m_menu->addSeparator();
    QMenu* const consents = m_menu->addMenu(PersonalDataWords::tr("Consents"));
    fillConsents(*consents);
    permit(*consents->menuAction(), Permission::ConsentEdit);
    const bool blocked = m_reader->blockedData;
    permit(*m_menu->addAction(
               blocked ? PersonalDataWords::tr("Release the data") : PersonalDataWords::tr("Block the data"), this,
               [this, blocked] { block(!blocked); }),
           Permission::ReaderBlock);
    m_menu->addSeparator();
    permit(*m_menu->addAction(PersonalDataWords::tr("Erase…"), this, [this] { askErase(); }), Permission::ReaderErase);
}

void PersonalDataMenu::permit(QAction& action, Permission permission) const {
    const QString why = m_context.actions.whyNot(permission);
    if (why.isEmpty()) return;
    action.setEnabled(false);
    action.setToolTip(why);
}

void PersonalDataMenu::fillConsents(QMenu& menu) {
    const Day today = m_context.library.clock().today();
    for (const readers::Consent& consent : m_consents) {
        if (!readers::holdsOn(consent, today)) {
            menu.addAction(words(consent))->setEnabled(false);
            continue;
        }
        menu.addAction(PersonalDataWords::tr("Withdraw: %1").arg(words(consent)), this,
                       [this, id = consent.id] { withdraw(id); });
    }
    if (!m_consents.empty()) menu.addSeparator();
    const bool byParent = m_reader->birthDate && ageOn(*m_reader->birthDate, today) < readers::ageOfOwnConsent;
    for (const readers::ConsentPurpose purpose : readers::allConsentPurposes) {
        const QString text =
            byParent ? PersonalDataWords::tr("A parent consents: %1") : PersonalDataWords::tr("Consents: %1");
        menu.addAction(text.arg(words(purpose)), this, [this, purpose, byParent] { give(purpose, byParent); });
    }
}

void PersonalDataMenu::askFile(Language language) {
    if (!m_reader) return;
    const QString name = PersonalDataWords::tr("Extract %1").arg(qs(m_reader->card));
    const QString filter = PersonalDataWords::tr("PDF (%1)").arg(QStringLiteral("*.pdf"));
    saveNewFile(m_context.dialogs, m_context.settings, m_button,
                {PersonalDataWords::tr("Extract of the reader's data"), filter, name, QStringLiteral("pdf")},
                m_context.library.clock().today(),
                [this, id = m_reader->id, language](const QString& file) { saveExtract(id, language, file); });
}

void PersonalDataMenu::saveExtract(readers::ReaderId reader, Language language, const QString& file) {
    m_context.library.write(&circulation::ExtractService::extract, reader)
        .then(this, [this, language, file](const Result<circulation::Extract, circulation::ExtractRefusal>& extract) {
            if (!extract) return m_context.announcer.tell(Tone::Refused, [no = extract.error()] { return words(no); });
            writeExtract(*extract, language, file);
        });
}

void PersonalDataMenu::writeExtract(const circulation::Extract& extract, Language language, const QString& file) {
    m_papers->withHead(language, [this, extract, language, file](const PaperHead& head) {
        const QString name = QFileInfo(file).fileName();
        const auto paper = std::make_shared<documents::Document>(readerExtract(extract, head.library, language));
        m_context.jobs
            .start([name] { return PersonalDataWords::tr("Extract to %1").arg(name); },
                   [paper, &library = m_context.library,
                    path = std::filesystem::path(file.toStdU16String())](jobs::Progress& progress) -> Written {
                       return documents::writeDocument(path, library.address(), *paper, media::PdfRenderer(), progress);
                   })
            .then(this, [this, name](const Written& written) {
                if (!written)
                    return m_context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
                m_context.announcer.done([name] { return PersonalDataWords::tr("Saved as %1.").arg(name); });
            });
    });
}

void PersonalDataMenu::block(bool blocked) {
    if (!m_reader) return;
    m_context.library.write(&readers::ReaderService::blockData, m_reader->id, blocked)
        .then(this, [this](const Result<readers::Reader, readers::ReaderRefusal>& reader) {
            if (!reader) return m_context.announcer.tell(Tone::Refused, [no = reader.error()] { return words(no); });
            m_context.announcer.done(
                [isBlocked = reader->blockedData] {
                    return isBlocked
                               ? PersonalDataWords::tr(
                                     "The data are blocked: the reader stands in no list and is found by the card.")
                               : PersonalDataWords::tr("The data are blocked no longer.");
                },
                Undo::Offered);
        });
}

void PersonalDataMenu::askErase() {
    if (!m_reader) return;
    using Preview = Result<circulation::ErasePreview, circulation::EraseRefusal>;
    m_context.library.read(&circulation::ErasureService::preview, m_reader->id)
        .then(this, [this](const Preview& preview) {
            if (!preview) return m_context.announcer.tell(Tone::Refused, [no = preview.error()] { return words(no); });
            m_context.dialogs.ask(
                m_button,
                {PersonalDataWords::tr("Erase the reader?"), words(*preview), PersonalDataWords::tr("Erase for good"),
                 PersonalDataWords::tr("Do not erase"), Tone::Refused},
                [this, found = *preview](bool yes) {
                    if (yes) erase(found);
                });
        });
}

void PersonalDataMenu::erase(const circulation::ErasePreview& preview) {
    using Erased = Result<circulation::ErasePreview, circulation::EraseRefusal>;
    m_context.library.write(&circulation::ErasureService::erase, preview.id)
        .then(this, [this, preview](const Erased& erased) {
            if (!erased && std::holds_alternative<staff::SignatureMissing>(erased.error()) && Signing::of(m_button))
                return askToSign(preview);
            if (!erased) return m_context.announcer.tell(Tone::Refused, [no = erased.error()] { return words(no); });
            m_context.announcer.done([] { return PersonalDataWords::tr("The reader is erased."); });
        });
}

void PersonalDataMenu::askToSign(const circulation::ErasePreview& preview) {
    using Act = Result<std::optional<staff::Act>, circulation::EraseRefusal>;
    m_context.library.read(&circulation::ErasureService::toSign, preview.id)
        .then(this, [this, preview](const Act& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            if (!*act) return erase(preview); // what there was of a history is gone meanwhile
            const Signing* const signing = Signing::of(m_button);
            if (!signing) return;
            const auto lines = [preview] {
                return PersonalDataWords::tr("Card %1.").arg(qs(preview.card)) + QLatin1Char(' ') + words(preview);
            };
            signing->ask(**act, {lines, preview.history}, [self = QPointer(this), preview] {
                if (self) self->erase(preview);
            });
        });
}

void PersonalDataMenu::give(readers::ConsentPurpose purpose, bool byParent) {
    if (!m_reader) return;
    readers::NewConsent consent;
    consent.readerId = m_reader->id;
    consent.purpose = purpose;
    consent.byParent = byParent;
    m_context.library.write(&readers::ConsentService::give, consent)
        .then(this, [this](const Result<readers::Consent, readers::ConsentRefusal>& given) {
            if (!given) return m_context.announcer.tell(Tone::Refused, [no = given.error()] { return words(no); });
            if (m_reader) readConsents();
            m_context.announcer.done([consent = *given] { return words(consent); }, Undo::Offered);
        });
}

void PersonalDataMenu::withdraw(readers::ConsentId consent) {
    m_context.library.write(&readers::ConsentService::withdraw, consent)
        .then(this, [this](const Result<readers::Consent, readers::ConsentRefusal>& withdrawn) {
            if (!withdrawn)
                return m_context.announcer.tell(Tone::Refused, [no = withdrawn.error()] { return words(no); });
            if (m_reader) readConsents();
            if (!readers::isNecessary(withdrawn->purpose))
                return m_context.announcer.done([consent = *withdrawn] { return words(consent); }, Undo::Offered);
            m_context.announcer.tell(Tone::Attention, [] {
                return PersonalDataWords::tr(
                    "Without this consent the card is to be closed: take back the books, settle the debts, then erase "
                    "the reader.");
            });
        });
}

} // namespace kitapdar::ui
