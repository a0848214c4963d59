"""Every photo accounted for: results held against their photos, and manifests of what was done."""
