// Placing a hold: who, what, where it is picked up, until when. A small sheet over the window, not a window; F7 opens
// it with what the page in front shows.
#pragma once

#include "core/holds/Hold.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class TitleLabel;
class PlaceList;

class HoldSheet : public Overlay {
    Q_OBJECT

public:
    HoldSheet(QWidget& window, const Context& context);

    /// `card` "": the reader is to be named; `record` nullopt: the title is, by the code of a copy.
    void begin(const QString& card, std::optional<catalogue::RecordId> record);

Q_SIGNALS:
    void placed(std::int64_t hold);

protected:
    QWidget* first() override;

private:
    void showPlaces();
    void findCopy();
    void submit();
    void write();
    void refuse(const Words& words);
    /// The refusal, and what helps: a reason from whoever may set it aside, or who may.
    void refuse(const holds::PlaceHoldRefusal& refusal);
    /// Nothing is set aside any more: another reader or title is meant.
    void forgetOverride();

    Context m_context;
    Label* m_title;
    TitleLabel* m_book;
    QLineEdit* m_card;
    QLineEdit* m_code;
    QLineEdit* m_until;
    PlaceList* m_places;
    Choice<QString> m_pickup;
    QCheckBox* m_room;
    QCheckBox* m_copyOnly;
    Label* m_refusal;
    QLineEdit* m_reason;
    QPushButton* m_place;
    std::optional<catalogue::RecordId> m_record;
    std::optional<collection::CopyId> m_copy;
    std::vector<std::string> m_overridden; // codes of refusals for which a reason was asked
};

} // namespace kitapdar::ui
