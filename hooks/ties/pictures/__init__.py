"""Pictures drawn from the library's data when it is compiled: `![…](picture:NAME)` on a page."""
