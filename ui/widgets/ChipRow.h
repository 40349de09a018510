// What narrows a list, as chips above it: each is taken away by itself, Escape in the list takes the last one.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace kitapdar::ui {

class FlowLayout;

struct Chip {
    QString id; // given back by removed()
    QString text;
};

/// Hidden while there is no chip.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(std::vector<Chip> chips);
    const std::vector<Chip>& chips() const { return m_chips; }
    /// Takes the last chip away; false when there is none.
    bool removeLast();

Q_SIGNALS:
    void removed(const QString& id);

private:
    void build();

    std::vector<Chip> m_chips;
    FlowLayout* m_row;
};

} // namespace kitapdar::ui
