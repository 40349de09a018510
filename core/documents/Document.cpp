#include "core/documents/Document.h"

#include <memory>
#include <utility>

namespace kitapdar::documents {

NextRows rowsOf(std::vector<Row> rows) {
    // Shared: a std::function is copied.
    return [rest = std::make_shared<std::vector<Row>>(std::move(rows))]() -> Result<std::vector<Row>> {
        return std::exchange(*rest, {});
    };
}

} // namespace kitapdar::documents
