// What a reader may ask for: an extract of what is kept, a block, erasure; and the consents given. One menu in the
// reader's card.
#pragma once

#include "core/base/Permission.h"
#include "core/readers/Consent.h"
#include "core/readers/Reader.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace kitapdar::circulation {
struct ErasePreview;
struct Extract;
} // namespace kitapdar::circulation

namespace kitapdar::ui {

class PaperPrinting;

/// Main thread. The menu is filled whenever it opens, so it speaks the language of the moment.
class PersonalDataMenu : public QObject {
public:
    /// Owned by the button, whose menu it is.
    PersonalDataMenu(const Context& context, QPushButton& button);

    /// nullopt: none is shown, the button is off.
    void setReader(const std::optional<readers::Reader>& reader);

private:
    void fill();
    /// Off, with the reason, for those who may not.
    void permit(QAction& action, Permission permission) const;
    void fillConsents(QMenu& menu);
    void readConsents();
    void askFile(Language language);
    void writeExtract(const circulation::Extract& extract, Language language, const QString& file);
    void saveExtract(readers::ReaderId reader, Language language, const QString& file);
    void block(bool blocked);
    void askErase();
    void erase(const circulation::ErasePreview& preview);
    /// Another person agrees to it.
    void askToSign(const circulation::ErasePreview& preview);
    void give(readers::ConsentPurpose purpose, bool byParent);
    void withdraw(readers::ConsentId consent);

    Context m_context;
    PaperPrinting* m_papers;
    QPushButton& m_button;
    QMenu* m_menu;
    std::optional<readers::Reader> m_reader;
    std::vector<readers::Consent> m_consents;
};

} // namespace kitapdar::ui
