// The work on one item, beside its pages: who has it, in which pass, its open defects, and what was decided on the
// rights.
#pragma once

#include "core/workflow/WorkQueries.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace kitapdar::ui {

class Label;
class Look;
class RightsForm;

class WorkPane : public QWidget {
    Q_OBJECT

public:
    explicit WorkPane(const Context& context, QWidget* parent = nullptr);

    /// Reads what is known of its work.
    void setRow(const digitization::ItemRow& row);

    QPushButton& takeButton() { return *m_take; }
    QPushButton& holdButton() { return *m_hold; }
    QPushButton& decideButton() { return *m_decide; }
    RightsForm& rights() { return *m_rightsForm; }
    /// Of the open defects, from the first.
    std::vector<QPushButton*> mendedButtons() const;

Q_SIGNALS:
    void takeWanted(const kitapdar::digitization::ItemRow& row);
    void holdWanted(const kitapdar::digitization::ItemRow& row);
    void skipWanted(const kitapdar::digitization::ItemRow& row);
    /// Written: read the item again.
    void changed();

private:
    void read();
    void showWork();
    void showDefects();
    QWidget* lineOf(const workflow::DefectRow& row);
    void close(workflow::DefectId defect, workflow::DefectState as);
    void openRights();
    void applyLook(const Look& look);

    Context m_context;
    std::optional<digitization::ItemRow> m_row;
    workflow::ItemHistory m_history;
    bool m_isKnown = false; // the history of this title was read
    Label* m_work;
    QPushButton* m_take;
    QPushButton* m_hold;
    QPushButton* m_skip;
    Label* m_rights;
    QPushButton* m_decide;
    RightsForm* m_rightsForm;
    QWidget* m_defects;
    QVBoxLayout* m_defectLines;
};

} // namespace kitapdar::ui
